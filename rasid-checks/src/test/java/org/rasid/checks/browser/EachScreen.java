package org.rasid.checks.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Runs a test that takes a {@link Visitor} once for each screen, and, where it is about doing, with each hand. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Visitors.class)
@interface EachScreen {
    /** By mouse and by keyboard, or, where nothing depends on it, by mouse alone. */
    Hand[] by() default {Hand.MOUSE, Hand.KEYBOARD};

    /** Over what record. */
    Over over() default Over.SAMPLES;

    /** What a test finds on the page. */
    enum Over {
        /** The samples, for tests that leave the record as it is. */
        SAMPLES,
        /** A record of the samples for this run alone. */
        OWN_SAMPLES,
        /** Nothing, for this run alone. */
        EMPTY,
        /** Nothing either, behind a door that asks for a token. */
        LOCKED
    }
}
