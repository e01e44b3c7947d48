package org.rasid.checks.browser;

import com.microsoft.playwright.Locator;

/** What can be done with the parts of a page; each is waited for until it is there. */
interface Doing {
    /** A link, a button, a fold. */
    void press(Locator what);

    /** Goes to something without pressing it. */
    void pointAt(Locator what);

    /** Puts words into a field, in place of what is in it. */
    void write(Locator field, String words);

    /** Sends the form in which the field is, from the field itself where the hand can. */
    void send(Locator field, Locator button);

    /** Turns on a box or one of several buttons. */
    void tick(Locator box);

    /** Chooses from a list by the words that stand there. */
    void choose(Locator list, String words);
}
