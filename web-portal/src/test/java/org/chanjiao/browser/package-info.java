/** Journeys through the running portal in a real Chromium. */
@org.jspecify.annotations.NullMarked
package org.chanjiao.browser;
