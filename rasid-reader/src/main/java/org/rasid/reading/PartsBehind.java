package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import org.rasid.mention.Mention;
import org.rasid.mention.Mention.Sort;
import org.rasid.reading.Particles.Role;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** One walk over what stands behind a word, up to the end of its clause, that gathers phrases and what marks each. */
final class PartsBehind {
    private static final int RELATIVE_CLAUSE = 14;
    private static final int MOST_COMMAS = 3;
    /** Where the walk goes on when it is over. */
    private static final int OVER = Integer.MAX_VALUE;

    private final Words words;
    private final Syntax syntax;
    private final int end;
    private final List<Part> out = new ArrayList<>();
    private String marker = "";
    private String via = "";
    /** Whether what follows stands right behind the noun. */
    private boolean touching;
    /** Whether nothing but adjectives of nationality stood behind the noun. */
    private boolean chain;

    private int commas;

    /** @param noun whether the word is a noun, so that what follows it at once belongs to it */
    PartsBehind(Words words, Syntax syntax, int end, boolean noun) {
        this.words = words;
        this.syntax = syntax;
        this.end = end;
        this.touching = noun;
        this.chain = noun;
    }

    /** The phrases from a token on. */
    List<Part> from(int first) {
        int k = first;
        while (k < end) {
            k = step(k);
        }
        return out;
    }

    /** Takes in a token; returns where the walk goes on. */
    private int step(int k) {
        if (words.phraseAt(k) >= 0) {
            return phrase(k, words.phraseAt(k));
        }
        if (words.timeAt(k) >= 0) {
            mark("", "");
            return Math.max(words.times.get(words.timeAt(k)).end(), k + 1);
        }
        return switch (words.token(k).kind()) {
            case COMMA -> comma(k);
            case STOP, COLON, SEMICOLON, ELLIPSIS -> OVER;
            case QUOTE_OPEN -> syntax.longQuote(k) ? OVER : k + 1;
            case WORD -> word(k);
            default -> k + 1;
        };
    }

    private int phrase(int k, int p) {
        Mention m = words.mentions.phrases().get(p);
        int next = Math.max(m.end(), k + 1);
        String own = Syntax.clitic(m.clitics());
        boolean whose = m.sort() == Sort.WHOSE;
        Part last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && (goesOn(last, own, whose) || whose && sides(last)) && syntax.joins(last.end(), k, m)) {
            out.set(out.size() - 1, last.and(p, next));
        } else if (!whose && own.equals("ل") && words.stemPlays(k - 1, Role.HELD)) {
            out.add(new Part(marker, via, List.of(p), k, next, commas));
        } else if (!whose) {
            String mark = !own.isEmpty() ? own : !marker.isEmpty() ? marker : touching ? "gen" : "";
            out.add(new Part(mark, own.isEmpty() ? via : "", List.of(p), k, next, commas));
        } else if (marker.isEmpty() && words.stemPlays(k - 1, Role.WEAPON)) {
            out.add(new Part(touching ? "gen" : "", via, List.of(p), k, next, commas));
        } else if (touching || chain) {
            out.add(new Part("whose", "", List.of(p), k, next, commas));
        }
        touching &= whose;
        chain &= whose;
        mark("", "");
        return next;
    }

    /** Whether a phrase can go on with the last one: both are adjectives of nationality, or marked alike. */
    private static boolean goesOn(Part last, String own, boolean whose) {
        boolean behindWhose = last.marker().equals("whose");
        return whose ? behindWhose : !behindWhose && (own.isEmpty() || own.equals(last.marker()));
    }

    /** "الحكومتين العراقية" with "والتركية" behind it: two sides, told by their adjectives. */
    private boolean sides(Part last) {
        Mention m =
                words.mentions.phrases().get(last.phrases().get(last.phrases().size() - 1));
        if (m.kind() != ActorKind.STATE || m.sort() != Sort.NAME || m.end() - m.first() != 2) {
            return false;
        }
        for (Sense s : words.senses(m.first())) {
            if (s.dual()) {
                return true;
            }
        }
        return false;
    }

    private int comma(int k) {
        commas++;
        apart();
        mark("", "");
        return commas > MOST_COMMAS ? OVER : k + 1;
    }

    private int word(int k) {
        if (words.that(k)) {
            return OVER;
        }
        if (words.relative(k)) {
            return relativeClause(k);
        }
        if (words.withPronoun(k)) {
            mark("", "");
            apart();
            return k + 1;
        }
        String preposition = words.prepositionAt(k);
        if (!preposition.isEmpty()) {
            return preposition(k, preposition);
        }
        return words.verb(k) == null ? noun(k) : OVER;
    }

    /** A relative clause ends with a comma, or with the clause that it stands in. */
    private int relativeClause(int k) {
        for (int comma = k; comma < Math.min(end, k + RELATIVE_CLAUSE); comma++) {
            if (words.is(comma, Kind.COMMA)) {
                commas++;
                mark("", "");
                return comma + 1;
            }
        }
        return OVER;
    }

    /** من قبل، من جانب، على يد: by whom it was done. */
    private int preposition(int k, String preposition) {
        boolean agent = k + 1 < end
                && (preposition.equals("من") && words.plays(k + 1, Role.SIDE)
                        || preposition.equals("علي") && words.plays(k + 1, Role.HAND));
        mark(agent ? "agent" : preposition, "");
        apart();
        return k + (agent ? 2 : 1);
    }

    private int noun(int k) {
        Analysis a = words.token(k).best();
        if (a.has(Analysis.PREPOSITION)) {
            boolean fire = a.has(Analysis.B) && words.stemPlays(k, Role.FIRE);
            mark(fire ? "agent" : Syntax.clitic(a.clitics()), fire ? "" : a.stem());
            apart();
        } else if (a.has(Analysis.CONJUNCTION) && words.senses(k).length > 0 && words.senses(k)[0].finite()) {
            return OVER;
        } else if (!syntax.adjective(k)) {
            via = a.stem();
            touching = false;
        }
        return k + 1;
    }

    private void mark(String nextMarker, String nextVia) {
        marker = nextMarker;
        via = nextVia;
    }

    private void apart() {
        touching = false;
        chain = false;
    }
}
