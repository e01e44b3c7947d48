package org.rasid.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Looks things up in one state of the index. */
record Search(IndexReader reader) {
    long[] all(Wanted wanted) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query(wanted)), ScoreMode.COMPLETE_NO_SCORES, 1);
        LongStream.Builder numbers = LongStream.builder();
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            NumericDocValues values = leaf.reader().getNumericDocValues(WordIndex.REPORT);
            if (scorer != null && values != null) {
                var live = leaf.reader().getLiveDocs();
                var documents = scorer.iterator();
                for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                    if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                        numbers.add(values.longValue());
                    }
                }
            }
        }
        return numbers.build().sorted().toArray();
    }

    List<Hit> best(Wanted wanted, long @Nullable [] among, int most) throws IOException {
        if (most < 1) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(query(wanted), BooleanClause.Occur.MUST);
        if (among != null) {
            query.add(NumericDocValuesField.newSlowSetQuery(WordIndex.REPORT, among), BooleanClause.Occur.FILTER);
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : new IndexSearcher(reader).search(query.build(), most).scoreDocs) {
            hits.add(new Hit(number(found.doc), found.score));
        }
        return hits;
    }

    private long number(int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(WordIndex.REPORT);
        return values != null && values.advanceExact(doc - leaf.docBase) ? values.longValue() : 0;
    }

    private static Query query(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (wanted.runs().isEmpty()) {
            all.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        }
        wanted.runs().stream().distinct().forEach(run -> all.add(run(run), BooleanClause.Occur.MUST));
        wanted.without().forEach(run -> all.add(run(run), BooleanClause.Occur.MUST_NOT));
        return all.build();
    }

    private static Query run(List<String> stems) {
        return stems.size() == 1
                ? new TermQuery(new Term(WordIndex.WORDS, stems.get(0)))
                : new PhraseQuery(WordIndex.WORDS, stems.toArray(String[]::new));
    }
}
