package org.rasid.lexicon;

/**
 * The thirteen persons of the past with their endings.
 *
 * <p>Before the endings a weak stem ends thus (الفعل الناقص): with a it is {@code دعا دعت دعوا دعوت} or {@code رمى رمت
 * رميا رميت}, its vowel lost before {@code at} and joined to aw before the plural's ū; with i it is {@code بقي بقيت بقوا}.
 */
enum PastPerson {
    HE(3, GrammaticalNumber.SINGULAR, Gender.MASCULINE, ""),
    THEY_TWO_MEN(3, GrammaticalNumber.DUAL, Gender.MASCULINE, "A"),
    THEY_MEN(3, GrammaticalNumber.PLURAL, Gender.MASCULINE, "W"),
    SHE(3, GrammaticalNumber.SINGULAR, Gender.FEMININE, "aت"),
    THEY_TWO_WOMEN(3, GrammaticalNumber.DUAL, Gender.FEMININE, "aتA"),
    THEY_WOMEN(3, GrammaticalNumber.PLURAL, Gender.FEMININE, "نa"),
    YOU_MAN(2, GrammaticalNumber.SINGULAR, Gender.MASCULINE, "تa"),
    YOU_TWO(2, GrammaticalNumber.DUAL, Gender.EITHER, "تuمA"),
    YOU_MEN(2, GrammaticalNumber.PLURAL, Gender.MASCULINE, "تuم"),
    YOU_WOMAN(2, GrammaticalNumber.SINGULAR, Gender.FEMININE, "تi"),
    YOU_WOMEN(2, GrammaticalNumber.PLURAL, Gender.FEMININE, "تuننa"),
    I(1, GrammaticalNumber.SINGULAR, Gender.EITHER, "تu"),
    WE(1, GrammaticalNumber.PLURAL, Gender.EITHER, "نA");

    private final int person;
    private final GrammaticalNumber number;
    private final Gender gender;
    private final String ending;

    PastPerson(int person, GrammaticalNumber number, Gender gender, String ending) {
        this.person = person;
        this.number = number;
        this.gender = gender;
        this.ending = ending;
    }

    VerbForm person(boolean passive) {
        return new VerbForm("", Tense.PAST, person, number, gender, passive, false, Host.EITHER);
    }

    String alone(Stem stem) {
        if (!stem.isWeak()) {
            return (consonant() ? stem.closed() : stem.open()) + ending;
        }
        return stem.weak() == 'i' ? afterI(stem.open()) : afterA(stem.open(), stem.weak() == 'w' ? 'و' : 'ي');
    }

    /** كتبوا loses its silent alif, رمى its ى, and تم takes back its ū (رأيتموه). */
    String beforeSuffix(Stem stem) {
        String alone = alone(stem);
        return switch (this) {
            case HE -> stem.isWeak() ? (stem.weak() == 'i' ? alone + "a-" : stem.open() + "A-") : alone + "a-";
            case THEY_MEN -> alone.substring(0, alone.length() - 1) + "U-";
            case YOU_MEN -> alone + "U-";
            default -> alone + "-";
        };
    }

    private boolean consonant() {
        return ending.startsWith("ت") || ending.startsWith("ن");
    }

    private String afterI(String base) {
        return switch (this) {
            case HE -> base + "iي";
            case THEY_MEN -> base + "W";
            default -> base + (consonant() ? "I" : "iي") + ending;
        };
    }

    private String afterA(String base, char glide) {
        return switch (this) {
            case HE -> base + (glide == 'و' ? "A" : "Y");
            case THEY_MEN -> base + "aW";
            case SHE, THEY_TWO_WOMEN -> base + ending;
            default -> base + "a" + glide + ending;
        };
    }
}
