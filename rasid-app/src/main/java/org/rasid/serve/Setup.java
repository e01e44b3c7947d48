package org.rasid.serve;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rasid.report.Reading;

/**
 * How the page is served.
 *
 * @param port where to listen; 0 for any that is free
 * @param clock tells what is due and when somebody was last here
 * @param samples what an empty record can be begun with
 * @param unexpected is told of faults that are Rasid's own
 */
public record Setup(int port, Clock clock, Supplier<List<Reading>> samples, Consumer<Exception> unexpected) {}
