package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasid.record.world.Told.HANI;
import static org.rasid.record.world.Told.SAMI;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasid.record.Account;
import org.rasid.report.Days;

class WindowTest {
    private static @Nullable Window of(Told told) {
        Account account = told.in(1, "2021-03-10").account();
        return Window.of(account.finding(), account.report());
    }

    private static Window days(String from, String to, boolean told) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to), told);
    }

    @Test
    void theReportsOwnWordsGiveIt() {
        assertThat(of(Told.call().on("2021-03-01", "2021-03-04"))).isEqualTo(days("2021-03-01", "2021-03-04", true));
    }

    @Test
    void elseNewsIsOfItsDayOrTheTwoBefore() {
        assertThat(of(Told.call().between(SAMI, HANI))).isEqualTo(days("2021-03-08", "2021-03-10", false));
    }

    @Test
    void wordsAreToldWithinADay() {
        assertThat(of(Told.statement("say", SAMI, "نعم"))).isEqualTo(days("2021-03-09", "2021-03-10", false));
    }

    @Test
    void aPlanIsForTheWeeksThatFollow() {
        assertThat(of(Told.call().status("future"))).isEqualTo(days("2021-03-10", "2021-04-09", false));
    }

    @Test
    void anAgreementThatIsMentionedIsOfTheLastMonths() {
        assertThat(of(Told.agreement("treaty"))).isEqualTo(days("2020-11-10", "2021-03-10", false));
    }

    @Test
    void anUndatedReportLeavesItOpen() {
        Account account = Told.call().in(1, "").account();
        assertThat(Window.of(account.finding(), account.report())).isNull();
    }

    @Test
    void whatHasNoYearOrIsNoDayGivesNone() {
        assertThat(Window.told(new Days("--12-01", "--12-01", "الأول من ديسمبر")))
                .isNull();
        assertThat(Window.told(new Days("2021-02-30", "2021-02-30", "30 فبراير")))
                .isNull();
        assertThat(Window.told(new Days("2021-03-02", "2021-03-01", ""))).isNull();
        assertThat(Window.told(null)).isNull();
    }

    @Test
    void windowsMeetOrLieDaysApart() {
        Window week = days("2021-03-01", "2021-03-07", true);
        assertThat(week.length()).isEqualTo(7);
        assertThat(week.meets(days("2021-03-07", "2021-03-09", true))).isTrue();
        assertThat(week.apart(days("2021-03-07", "2021-03-09", true))).isZero();
        assertThat(week.meets(days("2021-03-08", "2021-03-09", true))).isFalse();
        assertThat(week.apart(days("2021-03-08", "2021-03-09", true))).isEqualTo(1);
        assertThat(week.apart(days("2021-02-25", "2021-02-26", true))).isEqualTo(3);
    }
}
