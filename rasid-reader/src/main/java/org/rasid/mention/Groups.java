package org.rasid.mention;

import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity.Type;
import org.rasid.lexicon.Match;
import org.rasid.mention.Back.Does;
import org.rasid.mention.Lookup.Found;
import org.rasid.mention.Mention.Sort;
import org.rasid.report.ActorKind;
import org.rasid.text.Analysis;
import org.rasid.text.Token.Kind;

/** Finds groups that are counted or told by whose they are: عدد من النواب، 32 شخصا، أحد المقاتلين، الحوثيون. */
final class Groups {
    private static final int WORDS_OF_A_NUMBER = 4;

    /** ما لا يقل عن. */
    private static final int WORDS_OF_ABOUT = 4;

    private final Page page;
    private final Titles titles;

    Groups(Page page, Titles titles) {
        this.page = page;
        this.titles = titles;
    }

    /** A counted group that begins with a number or a word of quantity. */
    @Nullable
    Mention counted(int i, int limit) {
        int n = number(i, limit);
        if (!quantity(n)) {
            return null;
        }
        int j = n + 1;
        while (j < limit && j - n < WORDS_OF_A_NUMBER && quantity(j)) {
            j++;
        }
        if (j < limit && page.isWord(j) && page.token(j).folded().equals("من")) {
            j++;
        }
        if (j < limit && page.isWord(j) && theirs(j)) {
            return theirs(i, j);
        }
        Mention m = j < limit && page.isWord(j) ? group(j, limit) : null;
        m = m == null && j == n + 1 && page.is(n, Kind.NUMBER) ? countedStately(n, limit) : m;
        if (m == null && crowd(j - 1)) {
            return crowd(i, j);
        }
        boolean some = m != null && (m.sort() == Sort.ROLE || m.sort() == Sort.NAME && member(j));
        if (m == null || !some || m.kind() == null || (m.clitics() & ~Analysis.AL) != 0) {
            return null;
        }
        Analysis a = page.isWord(i) ? page.token(i).best() : null;
        Sketch s = Sketch.like(m).span(i, m.end()).clitics(a == null ? 0 : a.clitics());
        if (m.sort() == Sort.NAME && m.kind() != ActorKind.GOVERNMENT) {
            return s.done();
        }
        boolean ofState = m.sort() == Sort.NAME;
        s.name(n, m.end()).sort(Sort.ROLE).entity(ofState ? null : m.entity());
        ActorKind kind = ofState ? ActorKind.PEOPLE : many(m);
        return s.definite(false).number(one(n) ? 1 : 3).kind(kind).done();
    }

    /** نحو 15، أكثر من مئة، ما لا يقل عن 20: the number behind words that say it is not exact; the token itself otherwise. */
    private int number(int i, int limit) {
        if (!page.isWord(i) || !page.word(i).does(Does.ABOUT)) {
            return i;
        }
        int k = i + 1;
        while (k < limit
                && k - i < WORDS_OF_ABOUT
                && page.isWord(k)
                && page.word(k).does(Does.ABOUT_ON)) {
            k++;
        }
        return k < limit && quantity(k) ? k : i;
    }

    /** خمسة من عناصر الشرطة: whether a noun of those who are of a body begins its name. */
    private boolean member(int j) {
        return page.word(j).doesStem(Does.MEMBER) && !page.token(j).best().definite();
    }

    /** خمسة من عناصرها: whether so many of those are counted who are of a body that a pronoun stands for. */
    private boolean theirs(int j) {
        Analysis a = page.token(j).best();
        return a.suffixed() && a.clitics() == 0 && page.word(j).doesStem(Does.MEMBER);
    }

    private Mention theirs(int i, int j) {
        int clitics = page.isWord(i) ? page.token(i).best().clitics() : 0;
        return Sketch.of(i, j + 1, page.token(j).best())
                .clitics(clitics)
                .sort(Sort.BACK)
                .kind(ActorKind.PEOPLE)
                .number(3)
                .definite(false)
                .done();
    }

    /** تظاهر العشرات، خرج مئات الآلاف: whether a word of quantity stands for those who are counted. */
    private boolean crowd(int last) {
        return page.isWord(last) && page.word(last).doesWhole(Does.CROWD);
    }

    private Mention crowd(int i, int end) {
        Analysis a = page.token(i).best();
        return Sketch.of(i, end, a)
                .sort(Sort.ROLE)
                .kind(ActorKind.PEOPLE)
                .number(3)
                .definite(false)
                .done();
    }

    private static @Nullable ActorKind many(Mention m) {
        return m.kind() == ActorKind.PERSON ? ActorKind.PEOPLE : m.kind();
    }

    private boolean one(int i) {
        String f = page.token(i).folded();
        return f.endsWith("احد") || f.endsWith("احدي");
    }

    private boolean quantity(int i) {
        return page.is(i, Kind.NUMBER) || page.isWord(i) && page.word(i).does(Does.QUANTIFIER);
    }

    private @Nullable Mention group(int j, int limit) {
        Found title = page.lookup.at(j, Type.TITLE);
        Found longest = page.longest(j);
        if (title != null && (longest == null || title.end() >= longest.end() || !Page.isNamed(longest))) {
            return titles.phrase(j, title, limit, true);
        }
        Found nisba = page.lookup.at(j, Type.NISBA);
        Mention m = nisba == null ? peoples(j) : people(j, nisba);
        return m == null && nisba != null && !Page.isNamed(longest) ? countedOne(j, nisba) : m;
    }

    /** 13 فلسطينيا: behind a number above ten one of a people stands for them, as an object; سوريا is rather the state. */
    private @Nullable Mention countedOne(int j, Found nisba) {
        boolean one = page.token(j).folded().endsWith("يا") && !nisba.definite() && Page.free(nisba.analysis());
        return !one
                ? null
                : Sketch.of(j, nisba.end(), nisba.analysis())
                        .sort(Sort.ROLE)
                        .kind(ActorKind.PEOPLE)
                        .country(nisba.entity().country())
                        .number(3)
                        .definite(false)
                        .done();
    }

    /** قتل فلسطيني، نفذها تونسي، اعتقل الجيش أردنيا: an adjective of a people where none can stand is one of them. */
    @Nullable
    Mention one(int i, Found nisba) {
        boolean stands = i > 0
                && !nisba.definite()
                && nisba.analysis().clitics() == 0
                && !nisba.analysis().suffixed()
                && nisba.entity().country() != null
                && (page.token(i).folded().endsWith("يا") ? suffers(i) : acts(i));
        boolean described = page.isWord(nisba.end()) && page.word(nisba.end()).doesWhole(Does.ORIGIN);
        return !stands || described
                ? null
                : Sketch.of(i, nisba.end(), nisba.analysis())
                        .sort(Sort.ROLE)
                        .kind(ActorKind.PEOPLE)
                        .country(nisba.entity().country())
                        .number(1)
                        .definite(false)
                        .done();
    }

    /** Whether a verb, a noun of what befell somebody, or a verb with its definite object stands before: نفذ الهجوم تونسي. */
    private boolean acts(int i) {
        if (!page.isWord(i - 1)) {
            return false;
        }
        Analysis before = page.token(i - 1).best();
        boolean object = before.definite() && Page.free(before) && page.isWord(i - 2);
        return verb(i - 1) || befalls(i - 1) || object && verb(i - 2);
    }

    private boolean verb(int k) {
        return page.finite(page.token(k)) && page.onlyVerb(page.token(k).best());
    }

    private boolean befalls(int k) {
        Analysis a = page.token(k).best();
        return !a.definite()
                && !a.suffixed()
                && (page.word(k).doesWhole(Does.BEFALLS) || page.word(k).doesStem(Does.BEFALLS));
    }

    /** اعتقل الاحتلال فلسطينيا: whether a verb of what befell somebody, with a definite subject behind it, stands before. */
    private boolean suffers(int i) {
        boolean definite = page.isWord(i - 1) && page.token(i - 1).best().definite();
        for (int k = i - 1; definite && k >= Math.max(0, i - WORDS_OF_A_NUMBER) && page.isWord(k); k--) {
            if (befalls(k)) {
                return true;
            }
        }
        return page.isWord(i - 1) && befalls(i - 1);
    }

    /** 368 سوريا: behind a number above ten the letters of a state's name are one of its people. */
    private @Nullable Mention countedStately(int i, int limit) {
        Found nisba = i + 1 < limit ? page.lookup.at(i + 1, Type.NISBA) : null;
        boolean above =
                page.token(i).folded().length() > 1 && !page.token(i).folded().equals("10");
        return above && nisba != null && nisba.entity().country() != null ? countedOne(i + 1, nisba) : null;
    }

    /** سنة 2012، السنة الماضية: whether what could be a people is a year. */
    boolean year(int i) {
        if (!page.word(i).doesStem(Does.YEAR)) {
            return false;
        }
        boolean one = page.isWord(i + 1)
                && (page.token(i + 1).folded().endsWith("ه")
                        || page.token(i + 1).folded().endsWith("ها"));
        return page.is(i + 1, Kind.NUMBER) || one && page.token(i).best().definite();
    }

    /** الأكراد: a people that has a name of its own. */
    @Nullable
    Mention peoples(int i) {
        Analysis a = page.token(i).best();
        if (a.suffixed() || !page.word(i).doesStem(Does.PEOPLE) || year(i)) {
            return null;
        }
        return Sketch.of(i, i + 1, a)
                .sort(Sort.ROLE)
                .kind(ActorKind.PEOPLE)
                .number(3)
                .definite(a.definite())
                .done();
    }

    /** الأتراك، الحوثيون: a people or those who are named by it. */
    @Nullable
    Mention people(int i, Found nisba) {
        boolean many = false;
        for (Found f : page.lookup.at(i)) {
            many |= f.type() == Type.NISBA
                    && f.end() == nisba.end()
                    && f.match().is(Match.PEOPLE | Match.PLURAL);
        }
        if (!many || nisba.analysis().suffixed()) {
            return null;
        }
        return Sketch.of(i, nisba.end(), nisba.analysis())
                .sort(Sort.ROLE)
                .kind(ActorKind.PEOPLE)
                .country(nisba.entity().country())
                .number(3)
                .definite(nisba.definite())
                .done();
    }
}
