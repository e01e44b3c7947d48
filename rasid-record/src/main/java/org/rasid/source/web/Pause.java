package org.rasid.source.web;

import java.time.Duration;

/** Lets time go by; a test lets none. */
@FunctionalInterface
public interface Pause {
    /** Sleeps. */
    Pause SLEEP = time -> Thread.sleep(time.toMillis());

    /**
     * Returns when this time is over.
     *
     * @param time longer than nothing
     */
    void pause(Duration time) throws InterruptedException;
}
