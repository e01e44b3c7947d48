package org.rasid.serve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasid.record.Clause;
import org.rasid.report.DateMention;
import org.rasid.serve.view.Bit;
import org.rasid.serve.view.CorrectView.Form;
import org.rasid.serve.view.CorrectView.Option;
import org.rasid.serve.view.Words;

/** The forms by which the slots of a clause are corrected. */
record ClauseForms(SlotForms forms, Clause clause) {
    /** A duration in one unit, as a form can show it. */
    private static final Pattern PLAIN = Pattern.compile("P(?:(\\d+)([YMWD])|T(\\d+)(H))");

    Form form(String slot) {
        String id = clause.id().toString();
        return switch (slot) {
            case "obligor" ->
                forms.form(
                        slot,
                        id,
                        "many",
                        forms.actors(
                                clause.obligors(),
                                forms.fact().parts().stream()
                                        .map(part -> part.actor())
                                        .toList()));
            case "clause-place" -> forms.form(slot, id, "many", places());
            case "deadline" -> deadline(id);
            case "duration" -> duration(id);
            default -> forms.form(slot, id, "one", renewable());
        };
    }

    private Words words() {
        return forms.cards().words();
    }

    private List<Option> places() {
        Set<String> names = new LinkedHashSet<>();
        if (forms.picking().found()) {
            names.addAll(forms.picking().placeNames());
        }
        Set<String> named = Set.copyOf(names);
        names.addAll(clause.places());
        return names.stream()
                .map(name -> new Option(
                        name,
                        new Bit(name, words().language().fromTheRight() ? null : "ar", null),
                        named.isEmpty() || named.contains(name)))
                .toList();
    }

    private Form deadline(String id) {
        DateMention said = forms.picking().time();
        String deadline = clause.deadline();
        String day = said != null ? said.to() : deadline;
        String now = deadline == null ? "" : words().written(deadline);
        return forms.form("deadline", id, "day", List.of(), now, day == null ? "" : day, "");
    }

    private Form duration(String id) {
        String duration = clause.duration();
        Matcher plain = PLAIN.matcher(duration == null ? "" : duration);
        boolean shown = plain.matches();
        String unit = !shown ? "D" : plain.group(4) == null ? plain.group(2) : plain.group(4);
        String count = !shown ? "" : plain.group(3) == null ? plain.group(1) : plain.group(3);
        List<Option> units = new ArrayList<>();
        for (String each : List.of("H", "D", "W", "M", "Y")) {
            units.add(new Option(each, new Bit(words().say("unit." + each), null, null), each.equals(unit)));
        }
        String now = duration == null ? "" : words().written(duration);
        return forms.form("duration", id, "span", units, now, count, "");
    }

    private List<Option> renewable() {
        Boolean now = clause.renewable();
        return List.of(
                new Option("true", new Bit(words().say("renewable"), null, null), Boolean.TRUE.equals(now)),
                new Option("false", new Bit(words().say("not-renewable"), null, null), Boolean.FALSE.equals(now)),
                new Option("", new Bit(words().say("correct.unknown"), null, null), now == null));
    }
}
