/**
 * The benchmark: drives the packaged product as browsers would, beside a bare servlet on the same
 * server, and writes figures that can be compared on any machine. {@code benchmark/README.md} says
 * how to read them.
 */
package org.evensay.benchmark;
