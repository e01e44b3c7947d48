package org.rasid.app.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up report with gold, and output that finds all of it. */
final class MadeReports {
    static final String GOLD = """
            {"id": "r1", "published": "2020-10-28",
             "actors": [
               {"id": "x", "names": ["جان إيف لودريان", "لودريان"], "en": "Jean-Yves Le Drian", "kind": "person", "country": "FRA"},
               {"id": "y", "names": ["سامح شكري"], "en": "Sameh Shoukry", "kind": "person", "country": "EGY"},
               {"id": "f", "names": ["فرنسا"], "en": "France", "kind": "state", "country": "FRA"},
               {"id": "e", "names": ["مصر"], "en": "Egypt", "kind": "state", "country": "EGY"}],
             "events": [
               {"type": "CONSULT", "mode": "phone", "status": "actual", "actors": ["x"], "recipients": ["y"], "date": ["2020-10-27", "2020-10-27"], "topics": ["LBY"], "quote": "اتصل لودريان بنظيره سامح شكري"},
               {"type": "AGREE", "mode": null, "status": "actual", "actors": ["x"], "recipients": ["y"], "date": null, "topics": [], "quote": "واتفقا على عقد لقاء"}],
             "statements": [
               {"speaker": "x", "act": "hope", "quote": "عبر عن أمله في حل قريب"}],
             "agreements": [
               {"kind": "memorandum", "status": "signed", "parties": ["f", "e"], "date": null, "quote": "مذكرة تفاهم بين البلدين",
                "provisions": [
                  {"type": "cooperation", "obligors": [], "places": ["القاهرة"], "deadline": "2021-01-31", "duration": "P5Y", "quote": "التعاون لمدة خمس سنوات"}]}]}
            """;

    static final String OUTPUT = """
            {"report": {"id": "r1", "text": "اتصل لودريان بنظيره سامح شكري"},\
             "actors": [\
               {"id": "a1", "name": "لودريان", "aliases": [], "name_en": null, "kind": "person", "country": "FRA"},\
               {"id": "a2", "name": "شكري", "aliases": ["سامح شكري"], "kind": "person", "country": "EGY"},\
               {"id": "a3", "name": "باريس", "kind": "state", "country": "FRA"},\
               {"id": "a4", "name": "القاهرة", "kind": "state", "country": "EGY"}],\
             "events": [\
               {"type": "CONSULT", "mode": "phone", "status": "actual", "actors": ["a2"], "recipients": ["a1"], "date": {"start": "2020-10-27", "end": "2020-10-27"}, "topics": ["LBY", "SYR"], "evidence": [[0, 29]]},\
               {"type": "AGREE", "mode": null, "status": "actual", "actors": ["a1"], "recipients": ["a2"], "date": null, "evidence": [{"text": "واتفقا على"}, {"text": "عقد لقاء"}]}],\
             "statements": [{"speaker": "a1", "act": "hope", "evidence": [{"text": "أمله في حل"}]}],\
             "agreements": [{"kind": "memorandum", "status": "signed", "parties": ["a4", "a3"], "evidence": [{"text": "مذكرة تفاهم"}],\
               "provisions": [{"type": "cooperation", "obligors": [], "places": ["بالقاهرة"], "deadline": "2021-01-31", "duration": "P5Y", "evidence": [{"text": "التعاون لمدة خمس سنوات"}]}]}]}
            """;

    private MadeReports() {}

    /** A folder {@code gold} with the gold in it. */
    static Path goldIn(Path folder) throws IOException {
        write(folder.resolve("gold/r1.json"), GOLD);
        return folder.resolve("gold");
    }

    static Path write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
