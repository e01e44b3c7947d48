package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Match;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;

/** A mention in the making. What is not said stays as it is most often: one, masculine, definite. */
final class Sketch {
    private int first;
    private int end;
    private int nameFirst;
    private int nameEnd;
    private Sort sort = Sort.NAME;
    private @Nullable ActorKind kind;
    private @Nullable Entity entity;
    private @Nullable String country;
    private @Nullable String office;
    private String head = "";
    private int number = 1;
    private boolean feminine;
    private boolean definite = true;
    private int clitics;

    private Sketch(int first, int end) {
        this.first = first;
        this.end = end;
        this.nameFirst = first;
        this.nameEnd = end;
    }

    /** A phrase whose first word is taken apart like this. */
    static Sketch of(int first, int end, Analysis a) {
        Sketch s = new Sketch(first, end);
        s.head = a.stem();
        s.clitics = a.clitics();
        return s;
    }

    /** A phrase like another. */
    static Sketch like(Mention m) {
        Sketch s = new Sketch(m.first(), m.end());
        s.nameFirst = m.nameFirst();
        s.nameEnd = m.nameEnd();
        s.sort = m.sort();
        s.kind = m.kind();
        s.entity = m.entity();
        s.country = m.country();
        s.office = m.office();
        s.head = m.head();
        s.number = m.number();
        s.feminine = m.feminine();
        s.definite = m.definite();
        s.clitics = m.clitics();
        return s;
    }

    Sketch span(int from, int to) {
        this.first = from;
        this.end = to;
        return this;
    }

    Sketch name(int from, int to) {
        this.nameFirst = from;
        this.nameEnd = to;
        return this;
    }

    Sketch sort(Sort is) {
        this.sort = is;
        return this;
    }

    Sketch kind(@Nullable ActorKind is) {
        this.kind = is;
        return this;
    }

    Sketch entity(@Nullable Entity is) {
        this.entity = is;
        return this;
    }

    Sketch country(@Nullable String is) {
        this.country = is;
        return this;
    }

    Sketch office(@Nullable String is) {
        this.office = is;
        return this;
    }

    Sketch head(String is) {
        this.head = is;
        return this;
    }

    Sketch number(int is) {
        this.number = is;
        return this;
    }

    /** Number and gender as the lexicon says of a word's form. */
    Sketch number(Found found) {
        this.number = found.match().is(Match.PLURAL) ? 3 : found.match().is(Match.DUAL) ? 2 : 1;
        this.feminine = found.match().is(Match.FEMININE);
        return this;
    }

    Sketch feminine(boolean is) {
        this.feminine = is;
        return this;
    }

    Sketch definite(boolean is) {
        this.definite = is;
        return this;
    }

    Sketch clitics(int are) {
        this.clitics = are;
        return this;
    }

    Mention done() {
        return new Mention(
                first, end, nameFirst, nameEnd, sort, kind, entity, country, office, head, number, feminine, definite,
                clitics);
    }
}
