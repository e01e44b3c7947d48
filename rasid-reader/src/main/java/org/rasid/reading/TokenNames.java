package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.text.Analysis;
import org.rasid.text.Token;

/** The names of the lexicon that begin at a token. */
final class TokenNames {
    private static final int MOST_SHOWN = 3;
    private static final int TRIED_ANALYSES = 2;

    private final List<Token> tokens;
    private final Lexicon lexicon;

    TokenNames(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /**
     * The longest names that begin at a token.
     *
     * @param said what they stand for: {@code state:TUR}, {@code title foreign minister}; empty where there is none
     * @param end the token after the last
     * @param kind how sure it is that these are names of persons, places or states
     */
    record Name(String said, int end, Kind kind) {}

    /** How sure a name is one. */
    enum Kind {
        /** It may be, where the word is nothing else: a word that is also common, a part of a person's name. */
        MAYBE,
        /** It is a state's, and an adjective's only with the article or ة: روسيا. */
        STATE,
        /** It has several words. */
        SURE,
        /** It is a title, a topic, a nisba. */
        NO_NAME
    }

    /** The longest names that begin at a token. */
    Name at(int i) {
        Longest longest = new Longest();
        List<Analysis> analyses = tokens.get(i).analyses();
        for (Analysis a : analyses.subList(0, Math.min(TRIED_ANALYSES, analyses.size()))) {
            if (!a.has(Analysis.S)) {
                walk(i, a.baseWord(), longest);
                if (a.definite()) {
                    walk(i, a.stemWord(), longest);
                }
            }
        }
        return new Name(String.join("; ", longest.said), longest.end, longest.kind(i));
    }

    /** The longest names so far. */
    private static final class Longest {
        private int end;
        private boolean proper;
        private boolean state;
        private boolean other;
        private final List<String> said = new ArrayList<>(2);

        Kind kind(int from) {
            if (state) {
                return end > from + 1 ? Kind.SURE : Kind.STATE;
            }
            return !proper || other ? Kind.NO_NAME : end > from + 1 ? Kind.SURE : Kind.MAYBE;
        }

        void add(int at, Entity e) {
            if (at < end || e.type() == Entity.Type.LISTED) {
                return;
            }
            if (at > end) {
                said.clear();
                proper = false;
                state = false;
                other = false;
                end = at;
            }
            switch (e.type()) {
                case STATE -> state = true;
                case PERSON, PLACE, GIVEN_NAME, SURNAME -> proper = true;
                default -> other = true;
            }
            String what = said(e);
            if (said.size() < MOST_SHOWN && !said.contains(what)) {
                said.add(what);
            }
        }
    }

    private void walk(int from, int first, Longest longest) {
        int node = lexicon.step(Lexicon.ROOT, first);
        int end = from + 1;
        while (node >= 0) {
            for (int m = 0; m < lexicon.matches(node); m++) {
                longest.add(end, lexicon.match(node, m).entity());
            }
            if (end >= tokens.size() || !tokens.get(end).isWord()) {
                return;
            }
            node = lexicon.step(node, lexicon.word(tokens.get(end).folded()));
            end++;
        }
    }

    private static String said(Entity e) {
        return switch (e.type()) {
            case PERSON, BODY, STATE, PLACE, NISBA -> e.key().contains(":") ? e.key() : type(e) + ":" + e.key();
            case TITLE -> "title " + (e.en().isEmpty() ? e.key() : e.en());
            case PLACE_HEAD -> type(e) + " " + e.detail();
            case HEAD, TOPIC, LISTED -> type(e) + " " + e.key();
            case GIVEN_NAME, SURNAME -> type(e);
        };
    }

    private static String type(Entity e) {
        return e.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
