/**
 * Comfort: how each person wants pages to look, and the page on which she says so.
 *
 * <p>Promises: what she chose stays on her device, in a cookie that says nothing of her, or travels
 * with her pages where her browser keeps none; a page is whole and can be read with any of it; what
 * is not known here is passed over, whatever it is.
 *
 * <p>Every page may ask this room. It must never store anything, and never tell apart two people
 * who chose alike.
 */
package org.evensay.foundation.comfort;
