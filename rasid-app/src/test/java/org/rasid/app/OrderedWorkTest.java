package org.rasid.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
    @Test
    void resultsComeInTheOrderOfTheInputs() {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> inputs = IntStream.range(0, 1000).iterator();
        OrderedWork.run(
                inputs,
                8,
                i -> {
                    Thread.onSpinWait();
                    return i % 3 == 0 ? slow(i) : i;
                },
                taken::add);
        assertThat(taken).hasSize(1000).isSorted();
    }

    private static int slow(int i) {
        long until = System.nanoTime() + 200_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return i;
    }

    @Test
    void inputsAreDrawnOnlyAsFastAsResultsAreTaken() {
        AtomicInteger drawn = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.generate(drawn::incrementAndGet).iterator();
        AtomicInteger taken = new AtomicInteger();
        OrderedWork.run(inputs, 2, i -> i, i -> {
            assertThat(drawn.get()).isLessThanOrEqualTo(i + 20);
            return taken.incrementAndGet() < 500;
        });
        assertThat(taken).hasValue(500);
    }

    @Test
    void aResultIsHandedOverBeforeTheNextInputIsThere() {
        CountDownLatch first = new CountDownLatch(1);
        Iterator<Integer> inputs = IntStream.range(0, 2)
                .peek(i -> {
                    if (i == 1) {
                        await(first);
                    }
                })
                .iterator();
        OrderedWork.run(inputs, 2, i -> i, i -> {
            first.countDown();
            return true;
        });
        assertThat(first.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFaultIsNotSwallowed() {
        assertThatThrownBy(() -> OrderedWork.run(
                        List.of(1).iterator(),
                        1,
                        i -> {
                            throw new IllegalArgumentException("no");
                        },
                        i -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no");
    }
}
