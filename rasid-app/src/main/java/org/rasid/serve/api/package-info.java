/**
 * What programs ask: the record as JSON, by the contract {@code openapi.yaml}. Which filter a request means and what is
 * remembered between requests is told from outside.
 */
@NullMarked
package org.rasid.serve.api;

import org.jspecify.annotations.NullMarked;
