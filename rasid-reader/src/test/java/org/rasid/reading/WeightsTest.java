package org.rasid.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasid.reading.Frame.Target;

class WeightsTest {
    private static Weights read(String file) throws IOException {
        return Weights.read(new BufferedReader(new StringReader(file)));
    }

    @Test
    void whatIsWrittenReadsTheSame() throws IOException {
        Weights weights = Weights.of(Map.of("slot:via", -0.3, "EVENT×type×ASSAULT", 1.25, "threshold:EVENT", 0.4));
        assertThat(read(weights.written()).written()).isEqualTo(weights.written());
        assertThat(weights.written()).isEqualTo("EVENT×type×ASSAULT\t1.25\nslot:via\t-0.3\nthreshold:EVENT\t0.4\n");
    }

    @Test
    void whatWeighsNothingIsLeftOut() {
        assertThat(Weights.of(Map.of("EVENT×a", 0.0004, "EVENT×b", -0.0006)).lines())
                .isEqualTo(Map.of("EVENT×b", -0.001));
    }

    @Test
    void featuresAreWeighedByTarget() throws IOException {
        Weights weights = read("# none\nEVENT×role:TITLE\t1\nEVENT×type×ASSAULT\t0.5\nSTATEMENT×role:TITLE\t-2\n");
        Evidence.Sum sum = new Evidence.Sum(weights, Target.EVENT);
        sum.add("role:TITLE");
        sum.add("type", "ASSAULT");
        sum.add("unheard of", "by", "all");
        assertThat(sum.sum()).isEqualTo(1.5);
    }

    @Test
    void namesAreThoseThatAFileHolds() {
        Evidence.Names names = new Evidence.Names(Target.EVENT);
        names.add("a");
        names.add("a", "b");
        names.add("a", "b", "c");
        assertThat(names.names()).containsExactly("EVENT×a", "EVENT×a×b", "EVENT×a×b×c");
    }

    @Test
    void thresholdIsAHalfUnlessTheFileSaysOtherwise() throws IOException {
        Weights weights = read("threshold:EVENT\t0.3\n");
        assertThat(weights.threshold(Target.EVENT)).isEqualTo(0.3);
        assertThat(weights.threshold(Target.STATEMENT)).isEqualTo(0.5);
    }

    @Test
    void lineWithoutNumberIsNamed() {
        assertThatThrownBy(() -> read("a\t1\nb\tmuch\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("a 1\n")).isInstanceOf(IOException.class).hasMessageContaining("line 1");
    }

    @Test
    void shippedWeightsKeepWhatIsSetByHandForSlots() {
        assertThat(Weights.shipped().of("slot:rank0"))
                .isEqualTo(Weights.byHand().of("slot:rank0"))
                .isPositive();
    }
}
