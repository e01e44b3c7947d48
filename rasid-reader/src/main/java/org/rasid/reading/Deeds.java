package org.rasid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasid.mention.Mention;
import org.rasid.reading.Frame.Slot;
import org.rasid.reading.Frame.Target;
import org.rasid.reading.Frames.Lends;
import org.rasid.report.ActorKind;
import org.rasid.report.Event.Status;
import org.rasid.text.Analysis;
import org.rasid.text.Sentence;
import org.rasid.text.Sentence.Role;
import org.rasid.text.Token.Kind;

/**
 * Fills candidates of events, agreements and provisions: finds who does it, and has {@link DeedSlots} fill the other
 * slots and {@link DeedTelling} say how it is told.
 */
final class Deeds {
    /** What such a preposition leads to belongs to the nearest noun of a deed, folded. */
    private static final Set<String> OF_NEARER = Set.of("من", "ل", "الي");

    /** The object of a verb stands at most so far behind it. */
    private static final int OBJECT = 12;

    private final Words words;
    private final Syntax syntax;
    private final Triggers triggers;
    private final Subjects subjects;
    private final LightVerbs lightVerbs;
    private final NounClauses nounClauses;
    private final Fillers fillers;
    private final Discourse discourse;
    private final WordOrder order;
    private final DeedSlots slots;
    private final DeedTelling telling;
    private final @Nullable Frame ofCrowd;

    Deeds(
            Words words,
            Frames frames,
            Triggers triggers,
            Syntax syntax,
            Subjects subjects,
            Fillers fillers,
            Discourse discourse) {
        this.words = words;
        this.syntax = syntax;
        this.triggers = triggers;
        this.subjects = subjects;
        this.fillers = fillers;
        this.discourse = discourse;
        this.lightVerbs = new LightVerbs(words, frames, syntax, subjects, fillers);
        this.nounClauses = new NounClauses(words, frames, syntax, fillers, discourse);
        this.order = new WordOrder(words, syntax, fillers, discourse);
        this.slots = new DeedSlots(words, fillers, discourse, order);
        this.telling = new DeedTelling(words, syntax, lightVerbs);
        this.ofCrowd = frames.ofSign("crowd");
    }

    /** Fills a candidate. */
    void fill(Candidate c, Hit hit) {
        Slot doer = doer(c.frame.target());
        List<Part> parts = parts(hit);
        if (c.frame.attendance()) {
            boolean greets = hit.frame().markers(Slot.ATTENDANTS).contains("في");
            boolean known =
                    greets ? in(hit.last()) : words.token(hit.last()).best().definite();
            c.dropped = known ? "" : "a contact of its own";
            slots.attendants(c, parts);
            telling.note(c, hit);
            return;
        }
        if (hit.noun() && hit.frame().id().equals("receive") && in(hit.at())) {
            c.dropped = "who greets a guest has met him as others tell";
        }
        Part subject = hit.noun() ? ofNoun(c, hit, doer, parts) : ofVerb(c, hit, parts);
        subject = subject == null ? null : traveller(hit, subject, parts);
        boolean passive = !hit.noun() && (hit.sense().passive() || order.suffers(hit, subject, parts));
        if (subject != null) {
            boolean gets = c.features.contains("light:RECIPIENT")
                    || hit.frame().markers(Slot.RECIPIENTS).contains("subj"); // تكبد خسائر، تسلم مساعدات
            subject(c, passive || gets ? Slot.RECIPIENTS : doer, subject);
        } else if (!hit.noun()) {
            unnamed(c, hit, doer, passive);
        } else if (c.frame.type().equals("CONSULT") && c.who(doer).isEmpty() && lends(c, hit) && !bothNamed(c, parts)) {
            c.slots.put(doer, discourse.subject());
        }
        slots.fill(c, hit, doer, parts);
        if (c.frame.type().equals("CONSULT")
                && c.who(Slot.RECIPIENTS).isEmpty()
                && c.features.contains("subject:around")) {
            told(c);
        }
        Part named = c.parts.get(doer);
        if (named != null
                && (c.who(doer).isEmpty() || number(named) > 2)
                && both(words.phrase(named.phrases().get(0)))
                && discourse.metSo(words.phrase(named.phrases().get(0)))) {
            c.slots.put(doer, discourse.met(words.phrase(named.phrases().get(0))));
        }
        slots.side(c, hit, doer);
        slots.pronoun(c, hit, doer, syntax.before(hit.at(), hit.sentence()));
        if (ofCrowd != null && c.frame.markers(doer).contains("crowd") && fillers.protest(c.who(doer))) {
            c.become(ofCrowd);
        }
        telling.note(c, hit);
        c.dropped = c.dropped.isEmpty() ? inWords(c, hit) : c.dropped;
        c.dropped = c.dropped.isEmpty() && balance(c) ? "the dead of a war" : c.dropped;
        c.features.add(c.who(doer).isEmpty() ? "doer:none" : "doer:some");
        c.features.add(c.who(Slot.RECIPIENTS).isEmpty() ? "recipient:none" : "recipient:some");
        boolean hurt = passive && c.frame.type().equals("ASSAULT");
        if (subject != null && hit.verb() && !hurt) {
            discourse.did(fillers.who(subject));
        }
        if (c.frame.type().equals("CONSULT") && c.status == Status.ACTUAL) {
            meet(c, doer);
        }
    }

    /** خلف النزاع 40 ألف قتيل: whether so many are told to have died that no single deed did it, and nobody is said to have killed them. */
    private boolean balance(Candidate c) {
        boolean toll = c.frame.markers(Slot.RECIPIENTS).contains("toll")
                && c.who(Slot.ACTORS).isEmpty();
        Part dead = toll ? c.parts.get(Slot.RECIPIENTS) : null;
        for (int k = dead == null ? 0 : dead.first(); dead != null && k < dead.end(); k++) {
            if (words.stemPlays(k, Particles.Role.THOUSAND)) {
                return true;
            }
        }
        return false;
    }

    /** بحث الجانبان، الطرفان استعرضا: both sides of a contact are those who met before; else its two sides meet now. */
    private void meet(Candidate c, Slot doer) {
        Part p = c.parts.get(doer);
        Mention sides = p == null ? null : words.phrase(p.phrases().get(0));
        boolean both = sides != null && both(sides) && sides.end() - sides.first() == 1; // not الوزيران السعودي والقطري
        if (sides != null
                && both
                && discourse.metSo(sides)
                && c.who(Slot.RECIPIENTS).isEmpty()) {
            c.slots.put(doer, discourse.met(sides));
            return;
        }
        List<Integer> all = new ArrayList<>(c.who(doer));
        all.addAll(c.who(Slot.RECIPIENTS));
        if (all.size() > 1 && !both) {
            discourse.met(List.copyOf(all));
        }
    }

    private static boolean both(Mention m) {
        return m.sort() == Mention.Sort.BACK && m.number() > 1;
    }

    private int number(Part p) {
        return words.phrase(p.phrases().get(0)).number();
    }

    /** أبلغ الرئيس نظيره، خلال اتصال هاتفي، أن: who is told something during a contact is its other side. */
    private void told(Candidate c) {
        Part whom = lightVerbs.told(c);
        if (whom != null && c.who(doer(c.frame.target())).stream().noneMatch(fillers.who(whom)::contains)) {
            c.slots.put(Slot.RECIPIENTS, fillers.who(whom));
            c.parts.put(Slot.RECIPIENTS, whom);
            c.cover(whom.first(), whom.end());
        }
    }

    /** قال خلال لقائه، دخلت في محادثات: whether who takes part is the subject of the clause, which a pronoun stands for. */
    private boolean lends(Candidate c, Hit hit) {
        boolean light = c.features.contains("light:ACTOR") && hit.sentence().role() != Role.TITLE;
        return c.features.contains("subject:around") || light || leads(hit);
    }

    /** جولة تقوده إلى: whether the verb behind a noun has a pronoun of who goes there. */
    private boolean leads(Hit hit) {
        Sense verb = hit.last() > hit.at() ? words.verb(hit.last()) : null;
        return verb != null && verb.analysis().suffixed();
    }

    /** شن الرئيس هجوما على الصحافة، احتجت الجامعة على القرار: why a deed is one in words alone; empty where it is not. */
    private String inWords(Candidate c, Hit hit) {
        List<Integer> doers = c.who(Slot.ACTORS);
        boolean protest = hit.verb() && c.frame.mode().equals("demo") && fillers.official(doers);
        boolean attack = c.frame.id().equals("attack")
                && fillers.persons(doers)
                && (fillers.persons(c.who(Slot.RECIPIENTS)) || words.beginPlays(hit.last() + 1, Particles.Role.HARSH));
        boolean quarrel = c.frame.id().equals("bomb") && hit.verb() && setsOff(hit);
        return protest
                ? "it protests in words"
                : attack || quarrel ? "an attack in words" : eases(c, hit) ? "" : "nobody eases anything by himself";
    }

    /** فجر الوزير، بحسب مراقبين، الجدل: whether what a verb sets off, before any preposition, is a quarrel. */
    private boolean setsOff(Hit hit) {
        int end = Math.min(hit.sentence().end(), hit.at() + OBJECT);
        for (int k = hit.at() + 1; k < end; k++) {
            if (words.beginPlays(k, Particles.Role.HARSH) && words.phraseAt(k) < 0) {
                return true;
            }
            boolean ends = words.is(k, Kind.STOP) || words.verb(k) != null || words.preposition(k);
            if (ends || words.token(k).isWord() && words.token(k).best().has(Analysis.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** على الحدود مع الجزائر: whether "with" belongs to the border that stands before it, an adjective aside. */
    private boolean ofBorder(Part p) {
        int with = p.first() - 1;
        return p.marker().equals("مع")
                && with > 1
                && (words.stemPlays(with - 1, Particles.Role.BORDER)
                        || words.stemPlays(with - 2, Particles.Role.BORDER));
    }

    /**
     * أعلن نهاية الهدنة، أعلنت عمان هدنة بين الطرفين: whether who announces a truce holds still himself, where a deed is one of conceding;
     * true of any other.
     */
    private boolean eases(Candidate c, Hit hit) {
        if (!c.frame.type().equals("CONCEDE") || !hit.verb()) {
            return true;
        }
        for (int k = hit.at() + 1; k < hit.last(); k++) {
            if (words.stemPlays(k, Particles.Role.ELSE_TOLD)) {
                return false;
            }
        }
        for (Part p : syntax.behind(hit.last(), hit.sentence().end(), true)) {
            List<Integer> sides = p.marker().equals("بين") ? fillers.who(p) : List.of();
            if (!sides.isEmpty() && sides.stream().noneMatch(c.who(Slot.ACTORS)::contains)) {
                return false;
            }
        }
        return true;
    }

    /** كان في استقباله: whether "in" stands before a noun. */
    private boolean in(int noun) {
        return noun > 0 && words.prepositionAt(noun - 1).equals("في");
    }

    private static Slot doer(Target target) {
        return switch (target) {
            case AGREEMENT, STATUS -> Slot.PARTIES;
            case PROVISION -> Slot.OBLIGORS;
            default -> Slot.ACTORS;
        };
    }

    // ---- the parts around it

    private List<Part> parts(Hit hit) {
        int end = hit.sentence().end();
        List<Part> parts = new ArrayList<>(syntax.behind(hit.at(), end, hit.noun()));
        if (hit.noun() && hit.last() > hit.at()) {
            for (Part p : syntax.behind(hit.last(), end, true)) {
                boolean known = parts.stream().anyMatch(q -> q.first() <= p.first() && p.first() < q.end());
                if (!known) {
                    parts.add(p);
                } else if (p.marker().equals("gen")) {
                    parts.replaceAll(q -> q.first() == p.first() && q.marker().isEmpty() ? p : q);
                }
            }
        }
        parts.removeIf(this::ofBorder);
        boolean weapon =
                hit.frame().type().equals("ASSAULT") && !hit.frame().mode().equals("destroy");
        if (hit.verb() && weapon && hit.last() > hit.at()) {
            owners(hit, parts);
        }
        if (hit.noun() && hit.frame().target() == Target.EVENT) {
            boolean contact = hit.frame().type().equals("CONSULT");
            parts.removeIf(p -> p.marker().equals("بين") && ofNearer(hit, p));
            parts.removeIf(p -> contact && OF_NEARER.contains(p.marker()) && ofNearer(hit, p));
            parts.removeIf(p -> p.marker().equals("مع") && ofNextContact(hit, p));
            if (contact
                    && parts.stream()
                            .anyMatch(p ->
                                    p.marker().equals("بين") && fillers.who(p).size() > 1)) {
                parts.removeIf(p -> there(p) || ofOneSide(p));
            }
        }
        if (hit.frame().type().equals("ASSAULT")) {
            boolean dead = hit.frame().markers(Slot.RECIPIENTS).contains("toll"); // سقوط ثمانية قتلى
            parts.removeIf(p -> p.first() <= hit.last()
                    && hit.last() < p.end()
                    && !(hit.verb() && force(p) || (hit.verb() || dead) && role(p)));
            if (hit.noun() && parts.stream().noneMatch(p -> aim(hit, p))) {
                parts.removeIf(this::there);
            }
        }
        if (hit.noun() && hit.frame().markers(Slot.RECIPIENTS).contains("before")) {
            Part before = syntax.before(hit.at(), hit.sentence());
            if (before != null) {
                parts.add(new Part("before", "", before.phrases(), before.first(), before.end(), before.commas()));
            }
        }
        return parts;
    }

    /**
     * سقط صاروخ حوثي على المدينة: whose the weapon is that a verb speaks of, not whom it hits: أطلقت الجماعة صواريخ إيرانية.
     */
    private void owners(Hit hit, List<Part> parts) {
        boolean other = syntax.before(hit.at(), hit.sentence()) != null;
        for (Part p : syntax.behind(hit.last(), hit.sentence().end(), true)) {
            boolean known = parts.stream()
                    .anyMatch(q -> q.first() == p.first() && !q.marker().isEmpty());
            boolean bare = parts.stream()
                    .anyMatch(q -> q.first() == p.first() && q.marker().isEmpty());
            other |= parts.stream().anyMatch(q -> q.marker().isEmpty() && q.first() < p.first());
            boolean whose = words.phrase(p.phrases().get(0)).sort() == Mention.Sort.WHOSE;
            if (whose && !known && (!bare || other)) {
                parts.removeIf(q -> q.first() == p.first());
                parts.add(new Part("whose", "", p.phrases(), p.first(), p.end(), p.commas()));
            }
        }
    }

    /** فجر انتحاري نفسه، إصابة خمسة من عناصرها: whether a part tells by a role who does or suffers it. */
    private boolean role(Part p) {
        Mention m = words.phrase(p.phrases().get(0));
        return m.sort() == Mention.Sort.ROLE || m.kind() == ActorKind.PEOPLE;
    }

    /** قصف الطيران الحربي الروسي المدينة: whether the weapon's noun heads a body that uses it. */
    private boolean force(Part p) {
        return words.stemPlays(p.first(), Particles.Role.WEAPON)
                && words.mentions.phrases().get(p.phrases().get(0)).kind() == ActorKind.GOVERNMENT;
    }

    /** هجوم كييف على القرم: whether a part behind a preposition tells whom an attack was aimed at. */
    private boolean aim(Hit hit, Part p) {
        boolean preposed = !p.marker().equals("obj") && !p.marker().isEmpty();
        return preposed && hit.frame().markers(Slot.RECIPIENTS).contains(p.marker());
    }

    /** هجوم كابول، مباحثات القاهرة بين الوزيرين: whether a part is a capital right behind the noun, where it happened. */
    private boolean there(Part p) {
        return p.marker().equals("gen")
                && p.phrases().stream()
                        .allMatch(i -> words.mentions.phrases().get(i).sort() == Mention.Sort.CAPITAL);
    }

    /** محادثات يمنية في جنيف بين الحكومة والحوثيين: whether a part only tells what those are who are named behind. */
    private boolean ofOneSide(Part p) {
        return p.marker().equals("whose") && fillers.who(p).size() < 2;
    }

    /** المكالمة بعد شهر من القتال بين: whether another deed's noun stands between, to which the part belongs. */
    private boolean ofNearer(Hit hit, Part p) {
        Sentence s = hit.sentence();
        for (int k = hit.last() + 1; k < p.first(); k++) {
            boolean joined = words.token(k).isWord() && words.token(k).best().has(Analysis.CONJUNCTION);
            boolean deed = words.phraseAt(k) < 0 && triggers.namesDeed(k, s);
            if (deed != joined && (deed || p.marker().equals("بين") && words.phraseAt(k) < 0 && words.noun(k))) {
                return true;
            }
            if (p.marker().equals("بين") && k == hit.last() + 1 && matter(hit, k)) {
                return true;
            }
        }
        return false;
    }

    /** تناول اللقاء العلاقات بين البلدين: whether a noun with the article stands behind one that has it too, so that it is what was spoken of. */
    private boolean matter(Hit hit, int k) {
        return words.token(hit.at()).best().has(Analysis.AL)
                && words.phraseAt(k) < 0
                && words.timeAt(k) < 0
                && words.token(k).isWord()
                && words.token(k).best().has(Analysis.AL)
                && !words.token(k).best().has(Analysis.PREPOSITION)
                && words.noun(k)
                && !syntax.adjective(k);
    }

    /** عقدوا اجتماعا للتحضير للقاء مع الوزير: whether another contact's noun stands right before "with". */
    private boolean ofNextContact(Hit hit, Part p) {
        int k = p.first() - 1;
        while (k > hit.last() && !words.preposition(k)) {
            k--;
        }
        k--;
        while (k > hit.last() && words.phraseAt(k) < 0 && syntax.adjective(k) && !words.verbalNoun(k)) {
            k--;
        }
        return k > hit.last()
                && words.token(k).isWord()
                && !words.token(k).best().has(Analysis.CONJUNCTION)
                && words.phraseAt(k) < 0
                && triggers.namesTalk(k, hit.sentence());
    }

    // ---- the subject

    private @Nullable Part ofVerb(Candidate c, Hit hit, List<Part> parts) {
        if (strangers(hit)) {
            return null;
        }
        Part found = described(c, hit) ? null : subjects.of(hit.at(), hit.sense(), hit.sentence(), parts);
        Part subject = order.subject(hit, found, parts);
        boolean none =
                subject != null && (c.frame.type().equals("CONSULT") && ofDeed(subject) || onlyDeed(hit.frame()));
        return none ? null : subject;
    }

    /** أودى بحياة جنديين: whether nobody is the subject of a verb, but a deed alone. */
    private static boolean onlyDeed(Frame frame) {
        return frame.type().equals("ASSAULT")
                && !frame.markers(Slot.ACTORS).contains("subj")
                && !frame.markers(Slot.RECIPIENTS).contains("subj")
                && frame.markers(Slot.RECIPIENTS).contains("toll");
    }

    /** يصل السودان غدا وفد من الوزارة: a state behind a verb of travel is where somebody else goes. */
    private Part traveller(Hit hit, Part subject, List<Part> parts) {
        boolean travel = hit.verb()
                && hit.frame().mode().equals("visit")
                && hit.frame().markers(Slot.RECIPIENTS).contains("obj")
                && subject.marker().isEmpty();
        if (!travel || !fillers.allStates(subject)) {
            return subject;
        }
        for (Part p : parts) {
            boolean other = p.marker().isEmpty()
                    && p.first() > subject.first()
                    && p.via().isEmpty()
                    && p.commas() == 0;
            if (other && fillers.acts(p) && !fillers.allStates(p)) {
                return p;
            }
        }
        return subject;
    }

    /** سيبحث محاربة التنظيم: whether a phrase behind the verb belongs to the verbal noun before it, which is what is discussed. */
    private boolean ofDeed(Part subject) {
        if (!subject.marker().isEmpty() || subject.via().isEmpty()) {
            return false;
        }
        int last = subject.first() - 1;
        int before = words.is(last, Kind.QUOTE_OPEN) ? last - 1 : last;
        return words.phraseAt(before) < 0
                && words.verbalNoun(before)
                && !words.token(before).best().definite();
    }

    /** The subject of the verb that lends itself to a noun, behind it or before it. */
    private @Nullable Part ofNoun(Candidate c, Hit hit, Slot doer, List<Part> parts) {
        NounClauses.Clause clause = c.frame.target() == Target.EVENT ? nounClauses.behind(hit) : null;
        Part subject = clause == null ? null : clause(c, clause, doer, parts);
        if (clause != null && clause.lends() == Lends.OBJECT && c.who(doer).isEmpty()) {
            return hosted(c, subject);
        }
        Part wielder = clause == null && c.frame.type().equals("ASSAULT") ? wielded(hit) : null;
        if (wielder != null) {
            return wielder;
        }
        boolean told = clause != null && clause.lends() != Lends.NONE;
        if (told || !c.frame.markers(doer).contains("subj")) {
            return subject;
        }
        Part lent = lightVerbs.lent(c);
        boolean around = !c.features.contains("light:ACTOR") || !lightVerbs.governs(hit.at());
        if (around && bothNamed(c, parts)) {
            return null;
        }
        Part own = around && !c.features.contains("wanted") ? ownDoer(c, hit, parts) : null;
        return own == null ? lent : own;
    }

    /**
     * قال خلال زيارة الأسد إلى موسكو: who stands right behind a noun that also has another side does what it names; behind that of a
     * visit alone too.
     */
    private @Nullable Part ownDoer(Candidate c, Hit hit, List<Part> parts) {
        Part own = parts.isEmpty() ? null : parts.get(0);
        boolean visit = c.frame.mode().equals("visit");
        boolean theirs = own != null
                && visit
                && own.marker().equals("ل")
                && own.via().isEmpty()
                && hit.sense().analysis().definite();
        boolean first = own != null
                && (own.marker().equals("gen") || theirs)
                && c.frame.type().equals("CONSULT")
                && !hit.sense().analysis().suffixed()
                && fillers.acts(own)
                && !fillers.allStates(own);
        if (!first) {
            return null;
        }
        if (theirs || visit && !c.features.contains("light:ACTOR")) {
            c.features.removeIf(f -> f.startsWith("subject:"));
            return own;
        }
        List<String> sides = c.frame.markers(Slot.RECIPIENTS);
        for (Part p : parts) {
            boolean side = sides.contains(p.marker())
                    && p.via().isEmpty()
                    && p.commas() == 0
                    && !p.marker().isEmpty();
            if (side && !fillers.who(p).isEmpty()) {
                c.features.removeIf(f -> f.startsWith("subject:"));
                return own;
            }
        }
        return null;
    }

    /**
     * خلال محادثات أجريت بين الوزيرين: two sides behind "between" are all who took part, whoever watches over the agreement or talks. Behind a comma "between" stands
     * first or belongs to a word of its own: في اتصال أمس، على حل الخلاف بين.
     */
    private boolean bothNamed(Candidate c, List<Part> parts) {
        if (!c.frame.type().equals("CONSULT") && c.frame.target() != Target.AGREEMENT) {
            return false;
        }
        for (Part p : parts) {
            boolean sides = p.marker().equals("بين") && fillers.who(p).size() > 1;
            if (sides && (p.commas() == 0 || words.is(p.first() - 2, Kind.COMMA))) {
                c.features.removeIf(f -> f.startsWith("subject:"));
                return true;
            }
        }
        return false;
    }

    /** أجرى لقاء جمعه بالسفير: who gave the meeting is one side, whom it brought together the other. */
    private @Nullable Part hosted(Candidate c, @Nullable Part met) {
        Part host = lightVerbs.lent(c);
        if (host == null || met == null || !c.features.contains("light:ACTOR")) {
            return met;
        }
        c.slots.put(Slot.RECIPIENTS, fillers.who(met));
        c.parts.put(Slot.RECIPIENTS, met);
        c.cover(met.first(), met.end());
        return host;
    }

    /** A verb without a subject tells what a noun's deed did, or means the last one's. */
    private void unnamed(Candidate c, Hit hit, Slot doer, boolean passive) {
        if (c.frame.type().equals("PROTEST") && namedBehind(hit) || strangers(hit)) {
            return;
        }
        c.deed = subjects.deed(hit.at(), hit.sense(), hit.sentence());
        Part wielder = c.deed >= 0 ? wielder(c.deed, hit.at()) : null;
        if (wielder != null) {
            subject(c, doer, wielder);
        } else if (c.deed >= 0 || weaponBehind(hit)) {
            c.features.add("subject:deed");
        } else if (!passive && !described(c, hit)) {
            pronoun(c, hit, doer);
        }
    }

    /** عبوة ناسفة زرعتها الحركة: who used the weapon that names the deed, as a verb behind it tells; null where none does. */
    private @Nullable Part wielded(Hit hit) {
        Part who = wielder(hit.at(), hit.sentence().end());
        return who != null && words.wields(who.first() - 1) ? who : null;
    }

    /** صاروخ حوثي استهدف، مسيرة أطلقتها الجماعة أصابت: who used the weapon that a verb tells of, null where nobody is named. */
    private @Nullable Part wielder(int weapon, int end) {
        if (!words.stemPlays(weapon, Particles.Role.WEAPON)) {
            return null;
        }
        for (Part p : new PartsBehind(words, syntax, end, false).from(weapon)) {
            boolean owner = p.marker().isEmpty()
                    || p.marker().equals("agent")
                    || p.marker().equals("ل");
            if (owner && fillers.acts(p)) {
                return new Part("", p.via(), p.phrases(), p.first(), p.end(), p.commas());
            }
        }
        return null;
    }

    /** أحرق مجهولون مقر الحزب: whether a sound plural that no phrase takes up stands right behind a verb, as its subject. */
    private boolean strangers(Hit hit) {
        int k = hit.at() + 1;
        return hit.verb()
                && k < hit.sentence().end()
                && words.token(k).isWord()
                && words.phraseAt(k) < 0
                && words.timeAt(k) < 0
                && words.token(k).best().clitics() == 0
                && words.token(k).folded().endsWith("ون")
                && (words.noun(k) || words.adjective(k));
    }

    /** انفجرت القنبلة: whether a weapon that nobody is said to have used is the subject of a verb. */
    private boolean weaponBehind(Hit hit) {
        int k = hit.at() + 1;
        return hit.frame().type().equals("ASSAULT")
                && k < hit.sentence().end()
                && words.phraseAt(k) < 0
                && words.stemPlays(k, Particles.Role.WEAPON);
    }

    /** خرج مئات الآلاف إلى الشوارع: whether a noun that no phrase takes up stands behind a verb as its subject. */
    private boolean namedBehind(Hit hit) {
        int k = hit.at() + 1;
        return k < hit.sentence().end()
                && words.token(k).isWord()
                && words.timeAt(k) < 0
                && words.noun(k)
                && !words.preposition(k)
                && !words.token(k).best().has(Analysis.PREPOSITION);
    }

    /** "الاتفاق المبرم": what a participle says of an agreement has no subject of its own. */
    private static boolean described(Candidate c, Hit hit) {
        return c.frame.target() == Target.STATUS && hit.verb() && !hit.sense().finite();
    }

    /** Takes what the clause behind a noun says: its subject, if it names one, and its parts. */
    private @Nullable Part clause(Candidate c, NounClauses.Clause clause, Slot doer, List<Part> parts) {
        c.features.add("light:" + clause.lends());
        c.features.add("light:behind");
        c.also.add(clause.at());
        c.cover(clause.at(), clause.at() + 1);
        for (Part p : clause.parts()) {
            if (parts.stream().noneMatch(q -> q.first() == p.first())) {
                parts.add(p);
            }
        }
        if (!clause.meant().isEmpty()) {
            c.slots.put(clause.lends() == Lends.RECIPIENT ? Slot.RECIPIENTS : doer, clause.meant());
            c.features.add("subject:meant");
        }
        return clause.subject();
    }

    private void subject(Candidate c, Slot slot, Part subject) {
        c.slots.put(slot, fillers.who(subject));
        c.parts.put(slot, subject);
        c.cover(subject.first(), subject.end());
        c.features.add("subject:" + subject.marker());
    }

    /** A verb without a subject means the last one's. */
    private void pronoun(Candidate c, Hit hit, Slot doer) {
        List<Integer> last = discourse.subject();
        boolean bound =
                doer != Slot.PARTIES || hit.sense().dual() || hit.sense().plural();
        if (hit.sentence().role() != Role.TITLE
                && !last.isEmpty()
                && bound
                && c.frame.markers(doer).contains("subj")) {
            c.slots.put(doer, hit.sense().dual() && last.size() < 2 ? discourse.two(hit.at()) : last);
            c.features.add("subject:pro");
        }
    }
}
