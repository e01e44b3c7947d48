package org.rasid.lexicon;

/** The case that a form shows in writing; the accusative and the genitive are one (النصب والجر). */
enum Case {
    NOMINATIVE,
    OBLIQUE,
    ANY
}
