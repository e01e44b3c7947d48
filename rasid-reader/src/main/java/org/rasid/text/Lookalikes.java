package org.rasid.text;

/** The Arabic letters that writers replace by a Latin letter or a digit of like sound or shape. */
final class Lookalikes {
    private Lookalikes() {}

    /** The letters that a char may stand for, the likeliest first; empty where there are none. */
    static String of(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'a' -> "اع";
            case 'b', 'p' -> "ب";
            case 'c' -> "كس";
            case 'd' -> "دض";
            case 'e', 'i' -> "يا";
            case 'f', 'v' -> "ف";
            case 'g' -> "غج";
            case 'h' -> "هح";
            case 'j' -> "ج";
            case 'k' -> "ك";
            case 'l' -> "ل";
            case 'm' -> "م";
            case 'n' -> "ن";
            case 'o', 'u', 'w' -> "و";
            case 'q' -> "ق";
            case 'r' -> "ر";
            case 's' -> "سصش";
            case 't' -> "تط";
            case 'x' -> "خ";
            case 'y' -> "ي";
            case 'z' -> "زظ";
            case '2' -> "ء";
            case '3' -> "ع";
            case '5' -> "خ";
            case '6' -> "ط";
            case '7' -> "ح";
            case '8' -> "ق";
            case '9' -> "قص";
            default -> "";
        };
    }
}
