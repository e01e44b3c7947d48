package org.rasid.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasid.reading.Reader;
import org.rasid.record.decide.Corrections;
import org.rasid.record.search.Finder;
import org.rasid.record.search.Found;
import org.rasid.record.sets.Order;
import org.rasid.record.sets.Subset;
import org.rasid.record.sql.Counts;
import org.rasid.record.sql.Database;
import org.rasid.record.sql.Location;
import org.rasid.record.sql.Questions;
import org.rasid.record.sql.Writer;
import org.rasid.report.Place;
import org.rasid.report.Reading;
import org.rasid.report.Report;

/**
 * The record: reports, what they say, the facts that this adds up to, and what people decided about them.
 *
 * <p>Several threads may ask, add and decide at once: who asks waits for nobody and sees the whole of a change or nothing
 * of it, a stream's parts are of several moments; who adds and who decides take turns, report by report at most. Only one
 * program at a time can add and decide; others can ask meanwhile. Every method can throw {@link RecordException}.
 */
public final class Registry implements AutoCloseable {
    /** The index of words is brought up to date after so many reports; each time costs some writes that must reach the disk. */
    private static final int INDEXED_AT_ONCE = 50;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    private final Database database;
    private final Questions questions;
    private final Counts counts;
    private final Finder finder;
    private final Writer writer;
    private final Atlas atlas;
    private final Citations citations;

    private Registry(Location location, Database database, Reader reader, Clock clock) {
        this.database = database;
        this.questions = new Questions(database, reader::terms);
        this.counts = new Counts(database);
        this.finder = new Finder(location, questions, reader::terms);
        this.writer = new Writer(database, reader, clock);
        this.atlas = new Atlas(reader, name -> places(Filter.ALL.at(List.of(name)), Atlas.MOST));
        this.citations = new Citations(questions::reading, reader::terms);
    }

    /**
     * Opens a record, which is made where there is none; one of an older Rasid is brought up to date.
     *
     * @param reader reads again what has to be read again
     * @param clock tells when something was added or decided
     */
    public static Registry open(Location location, Reader reader, Clock clock) {
        return new Registry(location, Database.open(location), reader, clock);
    }

    // Taking in

    /**
     * Takes reports in, in their order. The same reports in the same order make the same record, however often this is
     * broken off and begun again.
     *
     * @param readings drawn in this thread, each when its turn comes
     * @param onDisk gets the receipts of some reports whenever they are on disk
     */
    public Added add(Iterator<Reading> readings, Consumer<List<Receipt>> onDisk) {
        int[] ahead = {0};
        Added added = writer.add(readings, receipts -> {
            onDisk.accept(receipts);
            ahead[0] += receipts.size();
            if (ahead[0] >= INDEXED_AT_ONCE) {
                finder.follow();
                ahead[0] = 0;
            }
        });
        finder.follow();
        return added;
    }

    /** The id under which the record has a report already, which need not be read then; null where anything of it is new. */
    public @Nullable String known(Report report) {
        return questions.known(report);
    }

    /**
     * Reads all reports again, with the reader that the record was opened with. Decisions stay.
     *
     * @param done told from time to time how many reports have been read
     * @return how many reports tell something else than before
     */
    public int reread(Consumer<Integer> done) {
        return writer.reread(done);
    }

    // Feeds that are followed

    /** What was kept of a feed; null where nothing was. */
    public @Nullable String feed(String url) {
        return questions.feed(url);
    }

    /** Keeps something of a feed in place of what was kept before. */
    public void keepFeed(String url, String state) {
        writer.keepFeed(url, state);
    }

    // Facts

    /** How many facts meet a filter. */
    public long count(Filter filter) {
        return finder.facts().count(filter);
    }

    /**
     * Facts that meet a filter, by their first day; those without one are the earliest.
     *
     * @param cursor {@link Page#next} of the page before; null for the first
     * @param most how many, at least 1
     */
    public Page facts(Filter filter, @Nullable String cursor, int most, boolean newestFirst) {
        Order.Numbers page = finder.facts().page(filter, cursor, most, newestFirst);
        return new Page(questions.facts(page.facts()), page.next());
    }

    /**
     * Facts that meet a filter and are new or other than they were at a change, those that changed last first.
     *
     * @param most how many, at least 1
     */
    public List<Fact> newest(Filter filter, long change, int most) {
        return questions.facts(finder.facts().newest(filter, change, most));
    }

    /** How many facts meet a filter and are new or other than they were at a change. */
    public long count(Filter filter, long change) {
        return finder.facts().count(filter, change);
    }

    /** All facts that meet a filter, the earliest first; fetched as they are drawn. */
    public Stream<Fact> facts(Filter filter) {
        return questions.stream(finder.facts().all(filter));
    }

    /** The numbers of all facts that meet a filter, the earliest first. */
    public long[] numbers(Filter filter) {
        return finder.facts().all(filter);
    }

    /** The facts with these numbers, by number, in this order; some hundreds at most. Those that are no more are not in it. */
    public Map<Long, Fact> facts(Collection<Long> numbers) {
        return questions.byNumbers(numbers);
    }

    /** For each question the facts that happened and were not rejected, by day. */
    public List<Course> courses(List<Doings> wanted) {
        return finder.facts().courses(wanted);
    }

    /**
     * The days on which facts {@linkplain org.rasid.record.world.Happened happened}, by number; those that did not, or
     * nobody knows when, are not in it.
     */
    public Map<Long, LocalDate> happened(Collection<Long> numbers) {
        return finder.facts().happened(numbers);
    }

    /** Tells of a fact's {@linkplain #numbers number} whether the fact meets a filter now. */
    public LongPredicate meeting(Filter filter) {
        return finder.facts().meeting(filter);
    }

    /** The numbers under which the record has the facts with these ids; those that it does not have are not in it. */
    public Map<UUID, Long> numbers(Collection<UUID> ids) {
        return questions.numbers(ids);
    }

    /** Those of the facts with these ids that meet a filter, in the order of the ids; some hundreds at most. */
    public List<Fact> facts(Filter filter, Collection<UUID> ids) {
        Map<UUID, Long> numbers = questions.numbers(ids);
        Set<Long> wanted = new HashSet<>(finder.facts().among(filter, List.copyOf(numbers.values())));
        return questions.facts(ids.stream()
                .distinct()
                .map(numbers::get)
                .filter(number -> number != null && wanted.contains(number))
                .toList());
    }

    /** The fact with this id, or the one that the finding or the clause with this id belongs to; null if there is none. */
    public @Nullable Fact fact(UUID id) {
        return questions.fact(id);
    }

    /**
     * The fact that an id in full belongs to, or the one whose id begins so, of eight digits or more; null if there is
     * none, or more than one.
     */
    public @Nullable Fact fact(String id) {
        return questions.fact(id);
    }

    /** What the reports say that tell a fact, in the order in which they came. */
    public List<Account> accounts(Fact fact) {
        return questions.accounts(fact);
    }

    /** How many facts there are of each sort. */
    public Facets facets(Filter filter) {
        return finder.facts().facets(filter);
    }

    private Subset subset(Filter filter) {
        return finder.facts().subset(filter);
    }

    /** From when to when the facts lie that meet a filter. */
    public Extent extent(Filter filter) {
        return finder.facts().extent(filter);
    }

    /**
     * How many facts lie in each step of the calendar.
     *
     * @param mostAcross so many spans at most that reach over several steps
     */
    public Spans spans(Filter filter, Spans.Step step, int mostAcross) {
        return counts.spans(subset(filter), step, mostAcross);
    }

    /**
     * The places that most facts name, those of most facts first.
     *
     * @param most so many at most
     */
    public List<PlaceCount> places(Filter filter, int most) {
        return counts.places(subset(filter), most);
    }

    /**
     * The pairs of actors between whom there is most, those of most facts first.
     *
     * @param most so many at most
     */
    public List<Tie> ties(Filter filter, int most) {
        return counts.ties(subset(filter), most);
    }

    // Words

    /**
     * The reports in which a filter's words stand, the best first, each with its passages and with those of its facts that
     * meet the rest of the filter.
     *
     * @param most so many at most
     * @throws IllegalArgumentException where the filter has no words
     */
    public List<Found> find(Filter filter, int most) {
        return finder.find(filter, most);
    }

    // Reports

    /** The report with this id; null if there is none. */
    public @Nullable Filed report(String id) {
        return questions.report(id);
    }

    /** What a report says as the record keeps it, in the order of its words; the fact of each goes by its id too. */
    public List<Finding> findings(Filed report) {
        return questions.findings(report.number());
    }

    /** What was found in a report, with its text as it is now; null if there is no such report. */
    public @Nullable Reading reading(String id) {
        return questions.reading(id);
    }

    /**
     * A part of all reports, in the order in which they came.
     *
     * @param after the number of the last one before; 0 for the first part
     * @param most so many at most
     */
    public List<Filed> reports(long after, int most) {
        return questions.reports(after, most);
    }

    /** All reports in the order in which they came, fetched as they are drawn. */
    public Stream<Filed> reports() {
        return reportsChangedSince(0);
    }

    // Actors

    /** The actors with these keys, by key; those that nobody knows are not in it. */
    public Map<String, KnownActor> actors(Collection<String> keys) {
        return questions.actors(keys);
    }

    /** Those who could be meant by a name or a part of it, or have it for a key, the best known first. */
    public List<KnownActor> who(String name) {
        return questions.who(name);
    }

    /**
     * The key by which a filter takes an actor: a country's three letters and keys as they are, for a name the key of the
     * best known who has it; null where nobody has.
     */
    public @Nullable String key(String actor) {
        if (COUNTRY.matcher(actor).matches() || actor.indexOf(':') >= 0) {
            return actor;
        }
        List<KnownActor> known = who(actor);
        return known.isEmpty() ? null : known.get(0).key();
    }

    /** How many facts that meet a filter begin in each month ({@code 2020-10}), in order; those of unknown month do not count. */
    public List<Facets.Count> months(Filter filter) {
        return finder.facts().months(filter);
    }

    /**
     * Who takes part beside somebody in facts that meet a filter, the most frequent first; who only passed things on does not.
     *
     * @param actor a key
     * @param most so many at most
     */
    public List<Companion> company(Filter filter, String actor, int most) {
        return counts.company(subset(filter), actor, most);
    }

    /**
     * What somebody has said on each topic in statements that meet a filter, the most frequent first.
     *
     * @param speaker a key
     * @param most so many at most
     */
    public List<Position> positions(Filter filter, String speaker, int most) {
        return counts.positions(subset(filter), speaker, most);
    }

    // Changes

    /** The number of the last change; it grows with whatever is written. */
    public long change() {
        return questions.change();
    }

    /** The last change made by then; 0 where there was none. */
    public long changeAt(Instant time) {
        return questions.changeAt(time);
    }

    /** Facts that are new or other than they were at a change, rejected ones too. */
    public Stream<Fact> factsChangedSince(long change) {
        return questions.changed(change);
    }

    /** Reports that are new or have another text or reading than at a change. */
    public Stream<Filed> reportsChangedSince(long change) {
        return questions.reportsChanged(change);
    }

    /** When the record was last written; the beginning of 1970 where nothing ever was. */
    public Instant changed() {
        return questions.lastWritten();
    }

    /** Findings of this kind that their reports no longer tell, in the order in which they came. */
    public List<Finding> withdrawn(FactKind kind) {
        return questions.withdrawn(kind);
    }

    /** Facts that are no more and were at a change. */
    public List<Tombstone> goneSince(long change) {
        return questions.gone(change);
    }

    // Decisions

    /** All decisions in their order, those taken back and the undos too. */
    public List<Decision> decisions() {
        return questions.decisions();
    }

    /** The decisions that concern a fact, in their order, those taken back and the undos too. */
    public List<Decision> decisions(Fact fact) {
        return questions.decisions(fact);
    }

    /** What people have decided last of commitments and not taken back, by the commitment's id. */
    public Map<UUID, Decision> overruled(Collection<UUID> commitments) {
        return questions.overruled(commitments);
    }

    /** What people have noted on facts and not taken back, in the order in which they did, by the fact's id. */
    public Map<UUID, List<Decision>> notes(Collection<Fact> facts) {
        return questions.notes(facts);
    }

    /** The numbers of decisions that rest on words that their reports no longer say, or in which they are no longer found. */
    public List<Long> decisionsOnLostWords() {
        return questions.decisionsOnLostWords();
    }

    /** The fact stands. */
    public Decision accept(UUID fact, String by, @Nullable String why) {
        return decide(Decision.Action.ACCEPT, fact, List.of(), null, null, by, why);
    }

    /** The fact does not stand. */
    public Decision reject(UUID fact, String by, @Nullable String why) {
        return decide(Decision.Action.REJECT, fact, List.of(), null, null, by, why);
    }

    /**
     * A slot has another value; see {@link org.rasid.record.decide.Corrections} for slots and values. A place is told by
     * its name, or in full as {@link org.rasid.record.decide.PlaceText} has it.
     *
     * @param target the fact, or, for a slot of a clause, the clause
     */
    public Decision correct(UUID target, String slot, String value, String by, @Nullable String why) {
        return correct(target, slot, value, null, by, why);
    }

    /**
     * A slot has another value, as words of a report say.
     *
     * @param citation the words; null where nobody points to any
     */
    public Decision correct(
            UUID target, String slot, String value, @Nullable Citation citation, String by, @Nullable String why) {
        String whole = slot.equals(Corrections.PLACE) ? atlas.whole(value) : value;
        return writer.decide(new Decision(
                0, Instant.EPOCH, by, why, Decision.Action.CORRECT, target, List.of(), slot, whole, null, citation));
    }

    /** Where words stand in the reports that tell a fact, to be pointed to; whole words always. */
    public List<Citation> citations(Fact fact, String words) {
        return citations.of(
                accounts(fact).stream().map(account -> account.report().id()).toList(), words);
    }

    /**
     * The words of a report from one code point to another, to be pointed to.
     *
     * @throws RecordException where it has none there
     */
    public Citation citation(String report, int start, int end) {
        return citations.at(report, start, end);
    }

    /** The places that a name can mean: those of the lexicon, then those that facts have under it. */
    public List<Place> placesCalled(String name) {
        return atlas.called(name);
    }

    /** The facts are one, which keeps the id of the first. */
    public Decision merge(UUID fact, List<UUID> others, String by, @Nullable String why) {
        return decide(Decision.Action.MERGE, fact, others, null, null, by, why);
    }

    /** These findings of the fact tell something else, all the same thing. */
    public Decision split(UUID fact, List<UUID> findings, String by, @Nullable String why) {
        return decide(Decision.Action.SPLIT, fact, findings, null, null, by, why);
    }

    /** A note on the fact. */
    public Decision annotate(UUID fact, String note, String by, @Nullable String why) {
        return decide(Decision.Action.ANNOTATE, fact, List.of(), null, note, by, why);
    }

    /** A commitment, named by its id, is in another state than its rules say. */
    public Decision overrule(UUID commitment, String state, String by, @Nullable String why) {
        return decide(Decision.Action.OVERRULE, commitment, List.of(), null, state, by, why);
    }

    /** Takes a decision back; an undo can be taken back too. */
    public Decision undo(long decision, String by, @Nullable String why) {
        return writer.decide(new Decision(
                0, Instant.EPOCH, by, why, Decision.Action.UNDO, null, List.of(), null, null, decision, null));
    }

    private Decision decide(
            Decision.Action action,
            UUID target,
            List<UUID> others,
            @Nullable String slot,
            @Nullable String value,
            String by,
            @Nullable String why) {
        return writer.decide(new Decision(0, Instant.EPOCH, by, why, action, target, others, slot, value, null, null));
    }

    @Override
    public void close() {
        finder.close();
        database.close();
    }
}
