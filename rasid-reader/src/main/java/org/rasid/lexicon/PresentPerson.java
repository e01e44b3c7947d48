package org.rasid.lexicon;

import java.util.List;

/**
 * The thirteen persons of the present with their prefixes and endings. The subjunctive and the jussive drop the ن of the
 * dual, the masculine plural and تكتبين (الأفعال الخمسة); the jussive shortens a hollow stem and drops a weak last
 * radical.
 */
enum PresentPerson {
    HE("ي", 3, GrammaticalNumber.SINGULAR, Gender.MASCULINE, ""),
    THEY_TWO_MEN("ي", 3, GrammaticalNumber.DUAL, Gender.MASCULINE, "Aنi"),
    THEY_MEN("ي", 3, GrammaticalNumber.PLURAL, Gender.MASCULINE, "Uنa"),
    SHE("ت", 3, GrammaticalNumber.SINGULAR, Gender.FEMININE, ""),
    THEY_TWO_WOMEN("ت", 3, GrammaticalNumber.DUAL, Gender.FEMININE, "Aنi"),
    THEY_WOMEN("ي", 3, GrammaticalNumber.PLURAL, Gender.FEMININE, "نa"),
    YOU_MAN("ت", 2, GrammaticalNumber.SINGULAR, Gender.MASCULINE, ""),
    YOU_TWO("ت", 2, GrammaticalNumber.DUAL, Gender.EITHER, "Aنi"),
    YOU_MEN("ت", 2, GrammaticalNumber.PLURAL, Gender.MASCULINE, "Uنa"),
    YOU_WOMAN("ت", 2, GrammaticalNumber.SINGULAR, Gender.FEMININE, "Iنa"),
    YOU_WOMEN("ت", 2, GrammaticalNumber.PLURAL, Gender.FEMININE, "نa"),
    I("ء", 1, GrammaticalNumber.SINGULAR, Gender.EITHER, ""),
    WE("ن", 1, GrammaticalNumber.PLURAL, Gender.EITHER, "");

    private final String prefix;
    private final int person;
    private final GrammaticalNumber number;
    private final Gender gender;
    private final String ending;

    PresentPerson(String prefix, int person, GrammaticalNumber number, Gender gender, String ending) {
        this.prefix = prefix;
        this.person = person;
        this.number = number;
        this.gender = gender;
        this.ending = ending;
    }

    String prefix() {
        return prefix;
    }

    VerbForm person(boolean passive, boolean jussiveOnly) {
        return new VerbForm("", Tense.PRESENT, person, number, gender, passive, jussiveOnly, Host.EITHER);
    }

    String indicative(Stem stem) {
        if (!stem.isWeak()) {
            return (ending.startsWith("ن") ? stem.closed() : stem.open()) + ending;
        }
        return stem.open()
                + switch (stem.weak()) {
                    case 'y' -> afterA();
                    case 'i' -> afterI();
                    default -> afterU();
                };
    }

    /** يقرؤه beside لن يقرأه, which many write for both; يبقى is يبقا before a pronoun. */
    List<String> beforeSuffix(Stem stem) {
        if (!ending.isEmpty()) {
            return List.of(indicative(stem) + "-");
        }
        if (!stem.isWeak()) {
            return List.of(stem.open() + "u-", stem.open() + "a-");
        }
        return List.of(stem.weak() == 'y' ? stem.open() + "A-" : indicative(stem) + "-");
    }

    String jussive(Stem stem) {
        if (ending.isEmpty()) {
            return stem.jussive();
        }
        String full = indicative(stem);
        return switch (this) {
            case THEY_WOMEN, YOU_WOMEN -> full;
            case THEY_MEN, YOU_MEN ->
                // يدعون → يدعوا, يبقون → يبقوا: the ending is ū or, joined to the stem's a, aw
                full.substring(0, full.length() - 3) + "W";
            default -> full.substring(0, full.length() - 2);
        };
    }

    String jussiveBeforeSuffix(String jussive) {
        boolean plural = this == THEY_MEN || this == YOU_MEN;
        return plural ? jussive.substring(0, jussive.length() - 1) + "U-" : jussive + "-";
    }

    /** يبقى يبقيان يبقون تبقين. */
    private String afterA() {
        return switch (this) {
            case THEY_MEN, YOU_MEN -> "aونa";
            case YOU_WOMAN, THEY_WOMEN, YOU_WOMEN -> "aينa";
            default -> ending.isEmpty() ? "Y" : "aي" + ending;
        };
    }

    /** يرمي يرميان يرمون ترمين. */
    private String afterI() {
        return switch (this) {
            case THEY_MEN, YOU_MEN -> ending;
            case YOU_WOMAN, THEY_WOMEN, YOU_WOMEN -> "Iنa";
            default -> ending.isEmpty() ? "I" : "iي" + ending;
        };
    }

    /** يدعو يدعوان يدعون تدعين. */
    private String afterU() {
        return switch (this) {
            case THEY_MEN, YOU_MEN, THEY_WOMEN, YOU_WOMEN -> "Uنa";
            case YOU_WOMAN -> ending;
            default -> ending.isEmpty() ? "U" : "uو" + ending;
        };
    }
}
