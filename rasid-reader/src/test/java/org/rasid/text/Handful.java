package org.rasid.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary of a handful of words. */
final class Handful implements Vocabulary {
    private static final int NOMINAL = NOUN | CONSTRUCT;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> flags = new ArrayList<>();

    static Handful of() {
        return new Handful();
    }

    /** Enough words for the examples of these tests. */
    static Handful common() {
        return of().with(
                        NOMINAL,
                        "بيان لقاء اتصال اتصالات كتاب مدرسه لغه زياره مستوي وزراء وجود لجنه كرملين وزير بلد هدنه")
                .with(NOMINAL, "شكل فهم مياه حرب مدن ساعه قرار جماعه خبر مبدا كاتب جيش كلب صراع جريمه فيلم محل سب")
                .with(NOMINAL | ADJECTIVE, "جديد كبير سياسي")
                .with(PAST | CONSTRUCT, "قال كتب وجد نشر وضع اعلن شهد فقد")
                .with(PRESENT | CONSTRUCT, "يكتب يقول يعلن يكون")
                .with(CONSTRUCT, "كتبو")
                .with(FUNCTION, "في من الي علي عن ان لا ما قد هذا هو هم كل بين عند ل ب ك و ف كما لما الا مع لم هي اين")
                .with(NAME, "دمشق لبنان قره وليد العراق حماس حمد سيمون سبها الله");
    }

    Handful with(int what, String words) {
        for (String word : words.split(" ")) {
            Integer known = numbers.putIfAbsent(word, flags.size());
            if (known == null) {
                flags.add(what);
            } else {
                flags.set(known, flags.get(known) | what);
            }
        }
        return this;
    }

    @Override
    public int word(char[] chars, int from, int to) {
        return numbers.getOrDefault(new String(chars, from, to - from), -1);
    }

    @Override
    public int flags(int word) {
        return flags.get(word);
    }
}
