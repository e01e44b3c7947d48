/**
 * The command line: one class a command, and the only place that wires sources, reader and output together. Commands
 * speak to the world through {@link org.rasid.app.Streams} alone, so that tests run them as they are. Bad input is one
 * line on standard error and an exit code, never a stack trace.
 */
@NullMarked
package org.rasid.app;

import org.jspecify.annotations.NullMarked;
