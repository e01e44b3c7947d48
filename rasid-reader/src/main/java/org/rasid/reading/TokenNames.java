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
     * @param proper whether it is certainly the name of a person, a place or a state
     */
    record Name(String said, int end, boolean proper) {}

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
        boolean proper = longest.proper && !longest.nisba && (longest.place || longest.end > i + 1);
        return new Name(String.join("; ", longest.said), longest.end, proper);
    }

    /** The longest names so far. */
    private static final class Longest {
        private int end;
        private boolean proper;
        private boolean place;
        private boolean nisba;
        private final List<String> said = new ArrayList<>(2);

        void add(int at, Entity e) {
            if (at < end) {
                return;
            }
            if (at > end) {
                said.clear();
                proper = false;
                place = false;
                nisba = false;
                end = at;
            }
            place |= e.type() == Entity.Type.STATE || e.type() == Entity.Type.PLACE;
            proper |= place || e.type() == Entity.Type.PERSON;
            nisba |= e.type() == Entity.Type.NISBA;
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
            case HEAD, TOPIC -> type(e) + " " + e.key();
            case GIVEN_NAME, SURNAME -> type(e);
        };
    }

    private static String type(Entity e) {
        return e.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
