package org.rasid.mention;

/**
 * Words that say what something is about.
 *
 * @param first the first token
 * @param end the token after the last
 * @param code an ISO alpha-3 code or a topic word
 */
public record Topic(int first, int end, String code) {}
