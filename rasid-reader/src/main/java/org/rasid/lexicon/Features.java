package org.rasid.lexicon;

/** The grammatical features of a word's form, as bits of an int. The names are those of Universal Dependencies. */
public final class Features {
    /** Tense=Past. */
    public static final int PAST = 1;
    /** Tense=Pres. */
    public static final int PRESENT = 1 << 1;
    /** Voice=Pass. */
    public static final int PASSIVE = 1 << 2;
    /** VerbForm=Part, Voice=Act. */
    public static final int ACTIVE_PARTICIPLE = 1 << 3;
    /** VerbForm=Part, Voice=Pass. */
    public static final int PASSIVE_PARTICIPLE = 1 << 4;
    /** VerbForm=Vnoun. */
    public static final int VERBAL_NOUN = 1 << 5;
    /** Gender=Fem. */
    public static final int FEMININE = 1 << 6;
    /** Gender=Masc. */
    public static final int MASCULINE = 1 << 7;
    /** Number=Dual. */
    public static final int DUAL = 1 << 8;
    /** Number=Plur. */
    public static final int PLURAL = 1 << 9;
    /** Number=Sing. */
    public static final int SINGULAR = 1 << 10;
    /** Person=1. */
    public static final int FIRST = 1 << 11;
    /** Person=2. */
    public static final int SECOND = 1 << 12;
    /** Person=3. */
    public static final int THIRD = 1 << 13;
    /** Definite=Cons. */
    public static final int CONSTRUCT = 1 << 14;
    /** The form stands only before a suffixed pronoun. */
    public static final int BEFORE_SUFFIX = 1 << 15;
    /** Mood=Jus, the form stands only after لم and its like. */
    public static final int JUSSIVE = 1 << 16;
    /** Case=Acc, Definite=Ind: with the alif of tanween. */
    public static final int ADVERBIAL = 1 << 17;
    /** Voice=Act; with {@link #PASSIVE} where one spelling serves both. */
    public static final int ACTIVE = 1 << 18;
    /** Any finite form. */
    public static final int FINITE = PAST | PRESENT;

    private Features() {}
}
