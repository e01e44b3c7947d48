package org.rasid.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.rasid.reading.Reader;
import org.rasid.record.Registry;
import org.rasid.record.sql.Location;
import org.rasid.report.Report;

/** Reports of agreements and of what became of them, and records of such reports. */
final class Papers {
    static final Report SIGNED = report(
            "signed",
            "2020-11-10",
            "وقعت أرمينيا وأذربيجان، اليوم الثلاثاء، اتفاقا لوقف إطلاق النار في قره باغ برعاية روسيا. وينص الاتفاق على"
                    + " انسحاب القوات الأرمينية من لاتشين بحلول 1 ديسمبر المقبل.");
    static final Report SIGNED_ELSEWHERE = report(
            "elsewhere",
            "2020-11-11",
            "توصلت أذربيجان وأرمينيا أمس الثلاثاء إلى اتفاق لوقف إطلاق النار في إقليم قره باغ. وبموجب الاتفاق تسحب"
                    + " أرمينيا قواتها من منطقة لاتشين حتى 1 ديسمبر 2020.");
    static final Report LEFT =
            report("left", "2020-12-01", "انسحبت القوات الأرمينية، اليوم الثلاثاء، من مدينة لاتشين.");
    static final Report SHELLED = report(
            "shelled", "2020-12-12", "قصفت القوات الأذربيجانية، اليوم السبت، مواقع القوات الأرمينية في قره باغ.");
    static final Report TRUCE = report(
            "truce",
            "2022-04-02",
            "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم السبت، على هدنة لمدة شهرين برعاية الأمم المتحدة.");
    static final Report TRUCE_EXTENDED = report(
            "extended",
            "2022-06-02",
            "اتفقت الحكومة اليمنية وجماعة الحوثي، اليوم الخميس، على تمديد الهدنة لمدة شهرين.");

    private static final Reader READER = Reader.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-12-20T12:00:00Z"), ZoneOffset.UTC);

    private Papers() {}

    static Report report(String id, String day, String body) {
        return new Report(id, "", body, LocalDate.parse(day), "outlet-" + id, "https://example.org/" + id, null);
    }

    /** A record in this folder, of these reports. */
    static Registry record(Path folder, Report... reports) {
        Registry record = Registry.open(new Location.File(folder.resolve("record.db")), READER, CLOCK);
        add(record, reports);
        return record;
    }

    static void add(Registry record, Report... reports) {
        record.add(Stream.of(reports).map(READER::read).iterator(), receipts -> {});
    }
}
