package org.rasid.lexicon;

/** Where a noun's form may stand (التعريف والإضافة). */
enum State {
    /** Alone, with the article, in construct and before a pronoun. */
    ANY,
    /** Alone or with the article, but neither in construct nor before a pronoun: مسؤولون, دولتان. */
    FREE,
    /** Without the article, with tanween: مسؤولا, قاض. */
    INDEFINITE,
    /** In construct or before a pronoun only: مسؤولو, دولتا. */
    CONSTRUCT,
    /** Before a pronoun only: دولت, وزراؤ, مستوا. */
    BEFORE_SUFFIX,
    /** Anywhere but before a pronoun: دولة, مستوى. */
    UNSUFFIXED
}
