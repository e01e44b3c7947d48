/**
 * Every way in, fed with whatever a fuzzer thinks of: {@code ./fuzz WAY} runs Jazzer, and what once broke something is fed
 * again in each check.
 */
@NullMarked
package org.rasid.checks.fuzz;

import org.jspecify.annotations.NullMarked;
