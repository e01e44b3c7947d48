/**
 * Walks through the page as a reader does, in a real Chromium: in both languages, on a wide and on a narrow screen, by
 * mouse and by keyboard alone. What a test says of the page is what can be seen there.
 */
@NullMarked
package org.rasid.checks.browser;

import org.jspecify.annotations.NullMarked;
