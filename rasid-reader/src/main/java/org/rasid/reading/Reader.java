package org.rasid.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasid.lexicon.Entity;
import org.rasid.lexicon.Lexicon;
import org.rasid.mention.MentionReader;
import org.rasid.mention.Mentions;
import org.rasid.mention.NameLesson;
import org.rasid.mention.NameModel;
import org.rasid.report.Agreement;
import org.rasid.report.Credit;
import org.rasid.report.Event;
import org.rasid.report.HiddenWord;
import org.rasid.report.Place;
import org.rasid.report.Problem;
import org.rasid.report.Published;
import org.rasid.report.Published.Basis;
import org.rasid.report.Reading;
import org.rasid.report.Report;
import org.rasid.report.Skipped;
import org.rasid.report.Statement;
import org.rasid.text.SkippedSpan;
import org.rasid.text.Text;
import org.rasid.text.TextReader;
import org.rasid.time.TimeExpression;
import org.rasid.time.TimeFinder;

/**
 * Reads reports. {@link #read} is a pure function: no input or output, no clock, the same reading for the same report on
 * every machine. Immutable and safe for use by several threads.
 */
public final class Reader {
    private final Lexicon lexicon;
    private final TextReader texts;
    private final MentionReader names;
    private final TimeFinder times;
    private final Dictionary dictionary;
    private final Frames frames;
    private final ActWords actWords;
    private final NamedAccords namedAccords;
    private final Weights weights;

    private Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.texts = new TextReader(lexicon, lexicon.furniture());
        this.names = new MentionReader(lexicon);
        this.times = TimeFinder.shipped();
        Particles particles = new Particles(lexicon.rows("particles"));
        this.frames = new Frames(lexicon, particles);
        this.dictionary = new Dictionary(lexicon, particles, frames);
        this.actWords = new ActWords(lexicon.rows("acts"));
        this.namedAccords = new NamedAccords(lexicon.rows("accords"));
        this.weights = Weights.shipped();
    }

    private Reader(Reader other, MentionReader names, Weights weights, TimeFinder times) {
        this.lexicon = other.lexicon;
        this.texts = other.texts;
        this.names = names;
        this.times = times;
        this.frames = other.frames;
        this.actWords = other.actWords;
        this.namedAccords = other.namedAccords;
        this.dictionary = other.dictionary;
        this.weights = weights;
    }

    /** {@return a reader with the lexicon that comes with Rasid} */
    public static Reader shipped() {
        return new Reader(Lexicon.shipped());
    }

    /**
     * A reader with the shipped lexicon and an analyst's own tables beside it.
     *
     * @param lexiconDirectory holds tables named and built like the shipped ones
     * @return the reader
     * @throws IOException where they cannot be read
     */
    public static Reader with(Path lexiconDirectory) throws IOException {
        return new Reader(Lexicon.with(lexiconDirectory));
    }

    /**
     * {@return the same reader, deciding by other weights}
     *
     * @param others take the place of the shipped ones
     */
    public Reader weighing(Weights others) {
        return new Reader(this, names, others, times);
    }

    /**
     * {@return the same reader, for reports whose weeks begin on another day than the Sunday of most of the
     * region's press}
     *
     * @param day with which weeks begin
     */
    public Reader weeksFrom(DayOfWeek day) {
        return new Reader(this, names, weights, times.withWeekStart(day));
    }

    /**
     * {@return the same reader, finding names by another model}
     *
     * @param model takes the place of the shipped one
     */
    public Reader naming(NameModel model) {
        return new Reader(this, names.naming(model), weights, times);
    }

    /**
     * {@return what is in a report}. A fault of the report becomes one of the reading's problems, never an exception.
     *
     * @param report of any length; the time is linear in it
     */
    public Reading read(Report report) {
        return new Pass(report).reading();
    }

    /**
     * {@return the tokens of a text, one after the other}
     *
     * @param text any text
     */
    public List<TokenLine> tokens(String text) {
        return TokenLines.of(texts.read(text, false), lexicon);
    }

    /**
     * {@return the words of a text as searching and comparing want them, hidden ones by what they say}
     *
     * @param text any text
     */
    public List<Term> terms(String text) {
        return Terms.of(texts.read(text, false), lexicon);
    }

    /**
     * {@return the words of a text that its author hid from machines, in their order}
     *
     * @param text any text
     */
    public List<HiddenWord> hidden(String text) {
        return hidden(texts.read(text, false), new Offsets(text));
    }

    private static List<HiddenWord> hidden(Text text, Offsets offsets) {
        return text.hidden().stream()
                .map(h -> new HiddenWord(offsets.span(h.start(), h.end()), h.written(), h.read()))
                .toList();
    }

    /**
     * {@return an actor's Arabic name, the same whatever reports call it: the lexicon's, or else the folded one
     * in the key}
     *
     * @param actor an actor's key: {@code person:vladimir-putin}
     */
    public String name(String actor) {
        return names.name(actor);
    }

    /**
     * {@return the places that a name can mean, as far as the lexicon knows them; a capital's is its state under
     * that name}
     *
     * @param name as written
     */
    public List<Place> places(String name) {
        return names.places(texts.read(name, false)).stream()
                .map(entity -> Gazetteer.place(
                        "",
                        entity.type() == Entity.Type.STATE ? name.strip() : entity.name(),
                        entity,
                        entity.country()))
                .toList();
    }

    /**
     * {@return how the findings of a report came about}
     *
     * @param report as for {@link #read}
     */
    public Explanation explain(Report report) {
        Pass pass = new Pass(report);
        Reading reading = pass.reading();
        return new Explanation(reading, new Account(pass.words, pass.candidates).lines());
    }

    /**
     * {@return what the frames propose for a report, before anything is decided: what a model is trained on}
     *
     * @param report as for {@link #read}
     */
    public Proposals proposals(Report report) {
        return new Pass(report).proposals();
    }

    /**
     * {@return what speaks for and against names in a report: what a model of names is trained on}
     *
     * @param report as for {@link #read}
     */
    public NameLesson names(Report report) {
        Text text = texts.read(report.text(), !report.title().isEmpty());
        return names.lesson(text, report.date());
    }

    /** One report on its way. */
    private final class Pass {
        private final Report report;
        private final Text text;
        private final Offsets offsets;
        private final Published published;
        private final Words words;
        private final List<Candidate> candidates;
        private final Cast cast;

        Pass(Report report) {
            this.report = report;
            this.text = texts.read(report.text(), !report.title().isEmpty());
            this.offsets = new Offsets(text.written());
            this.published = published(report);
            LocalDate day = published.start();
            Mentions mentions = names.read(text, day);
            List<TimeExpression> found = times.find(text, day);
            this.words = new Words(dictionary, text, mentions, found);
            this.candidates = new Proposer(words, frames, actWords, weights).propose();
            this.cast = new Cast(mentions.participants(), mentions.many(), names);
        }

        private Published published(Report given) {
            LocalDate day = given.date();
            if (day != null) {
                return Published.on(day, Basis.GIVEN);
            }
            LocalDate stated = times.stated(text);
            return stated == null ? Published.UNKNOWN : Published.on(stated, Basis.STATED);
        }

        Reading reading() {
            List<Candidate> standing = new Decider(weights).decide(words, candidates);
            List<Draft> events = new Events(words, cast, published.start()).make(standing);
            List<Accord> accords = new Agreements(words, cast, knowledge()).make(standing);
            Assembler out = assembler(standing);
            return reading(out, out.events(events), out.statements(standing), out.agreements(accords));
        }

        Proposals proposals() {
            Decider.open(words, candidates);
            Undecided undecided = new Undecided(words, cast, published.start(), candidates, knowledge());
            Assembler out = assembler(undecided.open());
            var events = out.events(undecided.drafts());
            var statements = out.statements(undecided.open());
            var agreements = out.agreements(undecided.accords());
            Reading reading = reading(out, events, statements, agreements);
            return undecided.proposals(reading);
        }

        private AccordKnowledge knowledge() {
            return new AccordKnowledge(namedAccords, words, cast, published.start());
        }

        private Assembler assembler(List<Candidate> standing) {
            return new Assembler(words, cast, offsets, standing);
        }

        private Reading reading(
                Assembler out, List<Event> events, List<Statement> statements, List<Agreement> agreements) {
            String sha256 = report.sha256();
            String id = report.id();
            return new Reading(
                    report,
                    id == null ? sha256.substring(0, 16) : id,
                    text.written(),
                    sha256,
                    "ar",
                    published,
                    credits(),
                    hidden(text, offsets),
                    skipped(),
                    out.cast(),
                    out.placesUsed(),
                    events,
                    statements,
                    agreements,
                    out.mentions(),
                    out.dates(),
                    problems());
        }

        private List<Credit> credits() {
            List<Credit> out = new ArrayList<>();
            for (SkippedSpan s : text.skipped()) {
                String kind = creditKind(s.why());
                if (kind != null && !s.content().isBlank()) {
                    out.add(new Credit(kind, s.content()));
                }
            }
            return out;
        }

        private List<Skipped> skipped() {
            return text.skipped().stream()
                    .map(s -> new Skipped(
                            offsets.span(s.start(), s.end()), s.why().startsWith("credit") ? "credit" : s.why()))
                    .toList();
        }

        private List<Problem> problems() {
            List<Problem> out = new ArrayList<>();
            if (published.basis() == Basis.UNKNOWN) {
                out.add(new Problem(
                        "undated-report",
                        "The report says no day of publication; what counts from it stays open.",
                        null));
            }
            return out;
        }
    }

    private static @Nullable String creditKind(String why) {
        return switch (why) {
            case "credit-source" -> "source";
            case "credit-photo" -> "photo";
            case "credit-translation" -> "translation";
            case "byline" -> "author";
            default -> null;
        };
    }
}
