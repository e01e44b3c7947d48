package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Token.Kind;

/**
 * The shallow syntax of a sentence: which phrases stand around a word, and what marks their role. Scans a bounded
 * stretch to either side, so that the cost of a report stays linear.
 */
final class Syntax {
    private static final int RIGHT = 45;
    private static final int LEFT = 40;
    private static final int RELATIVE_CLAUSE = 14;
    /** A quotation of more tokens than this holds speech, a shorter one a name. */
    static final int NAME_IN_QUOTES = 6;

    private final Words words;

    Syntax(Words words) {
        this.words = words;
    }

    /**
     * The phrases behind a word, up to the end of its clause.
     *
     * @param i the word
     * @param limit the token after the sentence's last
     * @param noun whether the word is a noun, so that what follows it at once belongs to it
     */
    List<Part> behind(int i, int limit, boolean noun) {
        List<Part> out = new ArrayList<>();
        int end = Math.min(limit, i + RIGHT);
        String marker = "";
        String via = "";
        boolean touching = noun;
        boolean chain = noun;
        int commas = 0;
        int k = i + 1;
        while (k < end) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                Mention m = words.mentions.phrases().get(p);
                int next = Math.max(m.end(), k + 1);
                String own = clitic(m.clitics());
                boolean joined = !out.isEmpty() && joins(out.get(out.size() - 1).end(), k, m);
                if (m.sort() == Sort.WHOSE) {
                    if (touching
                            || chain
                            || joined && out.get(out.size() - 1).marker().equals("whose")) {
                        add(out, joined, "whose", "", p, k, next, commas);
                    }
                } else if (joined
                        && (own.isEmpty() || own.equals(out.get(out.size() - 1).marker()))
                        && !out.get(out.size() - 1).marker().equals("whose")) {
                    add(out, true, "", "", p, k, next, commas);
                    touching = false;
                } else {
                    String mark = !own.isEmpty() ? own : !marker.isEmpty() ? marker : touching ? "gen" : "";
                    add(out, false, mark, own.isEmpty() ? via : "", p, k, next, commas);
                    touching = false;
                }
                marker = "";
                via = "";
                chain &= m.sort() == Sort.WHOSE;
                k = next;
                continue;
            }
            if (words.timeAt(k) >= 0) {
                k = Math.max(words.times.get(words.timeAt(k)).end(), k + 1);
                marker = "";
                via = "";
                continue;
            }
            Kind kind = words.token(k).kind();
            if (kind == Kind.COMMA) {
                commas++;
                touching = false;
                chain = false;
                marker = "";
                via = "";
                if (commas > 3) {
                    break;
                }
            } else if (kind == Kind.STOP || kind == Kind.COLON || kind == Kind.SEMICOLON || kind == Kind.ELLIPSIS) {
                break;
            } else if (kind == Kind.QUOTE_OPEN && longQuote(k)) {
                break;
            } else if (kind == Kind.WORD) {
                if (words.that(k)) {
                    break;
                }
                if (words.relative(k)) {
                    int comma = comma(k, Math.min(end, k + RELATIVE_CLAUSE));
                    if (comma < 0) {
                        break;
                    }
                    k = comma + 1;
                    commas++;
                    marker = "";
                    via = "";
                    continue;
                }
                String preposition = words.prepositionAt(k);
                if (!preposition.isEmpty()) {
                    boolean agent = k + 1 < end
                            && (preposition.equals("من")
                                            && words.token(k + 1).folded().equals("قبل")
                                    || preposition.equals("علي") && words.plays(k + 1, Particles.Role.HAND));
                    marker = agent ? "agent" : preposition;
                    via = "";
                    touching = false;
                    chain = false;
                    k += agent ? 2 : 1;
                    continue;
                }
                Sense verb = words.verb(k);
                if (verb != null) {
                    break;
                }
                Analysis a = words.token(k).best();
                if (a.has(Analysis.PREPOSITION)) {
                    marker = clitic(a.clitics());
                    via = a.stem();
                    touching = false;
                    chain = false;
                } else if (a.has(Analysis.CONJUNCTION) && words.senses(k).length > 0 && words.senses(k)[0].finite()) {
                    break;
                } else if (!adjective(k)) {
                    via = a.stem();
                    touching = false;
                }
            }
            k++;
        }
        return out;
    }

    /** Whether a token can be an adjective. */
    boolean adjective(int k) {
        for (Sense s : words.senses(k)) {
            if (s.lemma().pos().equals("ADJ")) {
                return true;
            }
        }
        return false;
    }

    private int comma(int from, int end) {
        for (int k = from; k < end; k++) {
            if (words.is(k, Kind.COMMA)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether "and" and nothing but marks stands between what ends at {@code from} and a phrase. */
    private boolean joins(int from, int to, Mention m) {
        boolean and = (m.clitics() & Analysis.CONJUNCTION) != 0;
        for (int k = from; k < to; k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.WORD && words.token(k).folded().equals("و")) {
                and = true;
            } else if (kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.STOP) {
                return false;
            }
        }
        return and;
    }

    private static void add(
            List<Part> out, boolean joined, String marker, String via, int phrase, int first, int end, int commas) {
        if (joined) {
            Part last = out.remove(out.size() - 1);
            List<Integer> all = new ArrayList<>(last.phrases());
            all.add(phrase);
            out.add(new Part(last.marker(), last.via(), List.copyOf(all), last.first(), end, last.commas()));
        } else {
            out.add(new Part(marker, via, List.of(phrase), first, end, commas));
        }
    }

    private static String clitic(int clitics) {
        return (clitics & Analysis.B) != 0
                ? "ب"
                : (clitics & Analysis.L) != 0 ? "ل" : (clitics & Analysis.K) != 0 ? "ك" : "";
    }

    /** Whether a quotation opens that is more than a name. */
    boolean longQuote(int k) {
        int close = words.quoteEnd(k);
        return close < 0 || close - k > NAME_IN_QUOTES;
    }

    /** The last of the adjectives right behind a word; the word itself where there are none. */
    int afterAdjectives(int i, Sentence s) {
        int k = i;
        while (k + 1 < s.end()
                && words.token(k + 1).isWord()
                && words.senses(k + 1).length > 0
                && words.senses(k + 1)[0].lemma().pos().equals("ADJ")) {
            k++;
        }
        return k;
    }

    /** Where the clause of a word ends. */
    int clauseEnd(int from, Sentence s) {
        for (int k = from + 1; k < s.end(); k++) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.SEMICOLON || kind == Kind.COLON || kind == Kind.STOP) {
                return k;
            }
            if (kind == Kind.WORD && words.token(k).best().has(Analysis.CONJUNCTION) && words.verb(k) != null) {
                return k;
            }
        }
        return s.end();
    }

    /** Where the clause of a word begins. */
    int clauseStart(int i, Sentence s) {
        int stop = Math.max(s.first(), i - LEFT);
        int k = i - 1;
        while (k >= stop) {
            Kind kind = words.token(k).kind();
            if (kind == Kind.STOP || kind == Kind.COLON || kind == Kind.SEMICOLON || kind == Kind.ELLIPSIS) {
                return k + 1;
            }
            if (kind == Kind.QUOTE_OPEN && longQuote(k)) {
                return k + 1;
            }
            if (kind == Kind.WORD && (words.that(k) || words.relative(k) || words.verb(k) != null)) {
                return k + 1;
            }
            k--;
        }
        return stop;
    }

    /** The bare phrase that opens the clause of a word: its subject where the subject comes first. */
    @Nullable
    Part before(int i, Sentence s) {
        int start = clauseStart(i, s);
        String marker = "";
        Part found = null;
        int k = start;
        int commas = 0;
        while (k < i) {
            int p = words.phraseAt(k);
            if (p >= 0) {
                Mention m = words.mentions.phrases().get(p);
                boolean bare = clitic(m.clitics()).isEmpty() && marker.isEmpty() && m.sort() != Sort.WHOSE;
                if (found != null && joins(found.end(), k, m)) {
                    List<Integer> all = new ArrayList<>(found.phrases());
                    all.add(p);
                    found = new Part("sv", "", List.copyOf(all), found.first(), m.end(), found.commas());
                } else if (found == null && bare && m.canAct()) {
                    found = new Part("sv", "", List.of(p), k, m.end(), commas);
                }
                marker = "";
                k = Math.max(m.end(), k + 1);
                continue;
            }
            String preposition = words.prepositionAt(k);
            if (!preposition.isEmpty()) {
                marker = preposition;
            } else if (words.is(k, Kind.COMMA)) {
                marker = "";
                commas++;
            } else if (words.token(k).isWord() && words.token(k).best().has(Analysis.PREPOSITION)) {
                marker = "ب";
            } else if (words.token(k).isWord() && found == null && marker.isEmpty() && noun(k)) {
                marker = "gen";
            }
            k++;
        }
        return found;
    }

    private boolean noun(int k) {
        for (Sense s : words.senses(k)) {
            if (s.lemma().pos().equals("NOUN")) {
                return true;
            }
        }
        return false;
    }

    /** The phrase right before a relative pronoun that leads to a verb. */
    @Nullable
    Part antecedent(int i, Sentence s) {
        int k = i - 1;
        while (k > s.first() && k > i - 4 && !words.relative(k)) {
            if (words.phraseAt(k) >= 0 || words.boundary(k)) {
                return null;
            }
            k--;
        }
        if (k <= s.first() || !words.relative(k)) {
            return null;
        }
        int before = words.is(k - 1, Kind.COMMA) ? k - 2 : k - 1;
        int p = before >= s.first() ? words.phraseAt(before) : -1;
        return p < 0 || !words.mentions.phrases().get(p).canAct()
                ? null
                : new Part(
                        "rel", "", List.of(p), words.mentions.phrases().get(p).first(), before + 1, 0);
    }
}
