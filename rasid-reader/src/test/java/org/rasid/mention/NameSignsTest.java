package org.rasid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Sentence;
import org.rasid.text.Text;
import org.rasid.text.TextReader;

/** What is added up once a word or looked up by its place weighs as much as the signs that it stands for. */
class NameSignsTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final NameModel MODEL = NameModel.shipped();

    private int bare;
    private int calm;

    @Test
    void oncePerWordAsMuchAsTokenByToken() {
        check("وصل المزارعون إلى السوق صباحا وباعوا ما جمعوه من القمح. ثم عادوا إلى بيوتهم قبل أن ينزل المطر.");
        check("قال وزير الخارجية إن الطريق مفتوح، وإن الشاحنات \"ستمر قريبا\" عبر الجسر القديم.");
        check("كتب غلاندوف رسالة طويلة عن البحر والسفن التي رآها في طفولته، ثم مزقها غلاندوف ورماها.");
        assertThat(bare).as("tokens of which nothing but their words tells").isGreaterThan(15);
        assertThat(calm).as("tokens outside quotation marks").isGreaterThan(30);
    }

    private void check(String written) {
        Text text = new TextReader(LEXICON, LEXICON.furniture()).read(written, false);
        Page page = new Page(new Catalogue(LEXICON), new Wars(LEXICON.rows("wars")), text, Named.DAY);
        List<Mention> phrases = new PhraseFinder(page).find();
        NameSigns signs = new NameSigns(page, new NameWords(MODEL), phrases, new Names(page).of(phrases));
        for (Sentence s : text.sentences()) {
            for (int i = s.first(); i < s.end(); i++) {
                String word = page.token(i).written();
                if (signs.bare(i, s)) {
                    bare++;
                    long[] once = new long[2];
                    add(signs.word(i), NameWord.BARE, once);
                    add(signs.word(i - 1, s), NameWord.BARE_BEHIND, once);
                    add(signs.word(i + 1, s), NameWord.BARE_BEFORE, once);
                    assertThat(once).as(word).isEqualTo(sum(listed(signs::found, i, s)));
                }
                if (signs.calm(i)) {
                    calm++;
                    long[] once = new long[2];
                    add(signs.word(i), NameWord.CALM, once);
                    assertThat(once).as(word).isEqualTo(sum(listed((k, in, to) -> signs.calm(k, to), i, s)));
                }
                SignWeights weights = new SignWeights(MODEL);
                signs.found(i, s, weights);
                assertThat(new long[] {weights.even(), weights.odd()})
                        .as(word)
                        .isEqualTo(sum(listed(signs::found, i, s)));
            }
        }
    }

    private static void add(NameWord word, int place, long[] to) {
        to[0] += word.even(place);
        to[1] += word.odd(place);
    }

    /** Some of a token's signs. */
    private interface Some {
        void tell(int i, Sentence s, SignSink to);
    }

    private static int[] listed(Some signs, int i, Sentence s) {
        SignList list = new SignList();
        signs.tell(i, s, list);
        return list.codes();
    }

    private static long[] sum(int[] codes) {
        long[] out = new long[2];
        for (int code : codes) {
            long row = MODEL.row(code);
            out[0] += row & LabelSums.EVERY_OTHER;
            out[1] += row >>> 8 & LabelSums.EVERY_OTHER;
        }
        return out;
    }
}
