package org.rasid.watch;

import org.rasid.record.Fact;

/**
 * A commitment and the agreement that it is a clause of.
 *
 * @param commitment how it stands
 * @param agreement the agreement
 */
public record Due(Commitment commitment, Fact agreement) {}
