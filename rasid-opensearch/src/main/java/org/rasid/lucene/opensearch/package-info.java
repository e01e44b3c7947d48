/** What {@link org.rasid.lucene} has, as a plugin of OpenSearch. */
@NullMarked
package org.rasid.lucene.opensearch;

import org.jspecify.annotations.NullMarked;
