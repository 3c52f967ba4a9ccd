/**
 * Answering where there is no network: a survey is kept on a device, each response is sealed there
 * with the programme's public key as soon as somebody sends it, and the device sends what is sealed
 * when there is a network. {@code docs/offline.md} has the whole of it.
 *
 * <p>Promises: what a device keeps opens for nobody but this server; what came is taken exactly
 * once, or set aside as it is with the reason, and never thrown away by itself; a survey that a
 * device could not ask as the server does is not kept there, and its page says why. Nothing trusts
 * a device's clock.
 */
package org.evensay.survey.offline;
