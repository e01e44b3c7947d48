package org.rasid.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of a master and two workers, each a process of its own, of which one is killed. */
class ClusterTest {
    private static final int GROUP = 2500;

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(ClusterTest::kill);
    }

    /** A process, and what it has started. */
    private static void kill(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private Process start(String name, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path")));
        all.addAll(Arrays.asList(command));
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        // A home without jars: executors get the class path of this test.
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", folder.toString(),
                        "SPARK_TESTING", "1",
                        "SPARK_SCALA_VERSION", "2.13",
                        "SPARK_LOCAL_IP", "127.0.0.1"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private Process worker(String name, int port) throws IOException {
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve(name).toString(),
                "spark://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws InterruptedException {
        for (boolean open = false; !open; Thread.sleep(100)) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                open = true;
            } catch (IOException e) {
                // Not yet.
                open = false;
            }
        }
    }

    private static Counts read(SparkSession.Builder spark, Path input, Path output) throws IOException {
        try (SparkSession session = spark.config("spark.ui.enabled", false).getOrCreate()) {
            return new ReadArchive(session, output.toString(), GROUP).read(List.of(input.toString()));
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void whenAWorkerIsKilledInTheMiddleTheOutputIsTheSame() throws Exception {
        Path crawl = Files.createDirectory(folder.resolve("crawl"));
        Crawls.crawl(crawl.resolve("a.warc.gz"), 0, 150);
        Crawls.crawl(crawl.resolve("b.warc.gz"), 1000, 150);
        Path alone = folder.resolve("alone");
        Counts counts = read(SparkSession.builder().master("local[2]"), crawl, alone);
        assertThat(counts.read()).isEqualTo(300);

        int port = freePort();
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        awaitPort(port);
        Process first = worker("first", port);
        worker("second", port);
        SparkSession.Builder spark = SparkSession.builder()
                .master("spark://127.0.0.1:" + port)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.cores", 1)
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        Path together = folder.resolve("together");
        CompletableFuture<Counts> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return read(spark, crawl, together);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        long all = Folders.done(alone);
        while (!reading.isDone()
                && (Folders.done(together) < all / 10
                        || first.descendants().findAny().isEmpty())) {
            Thread.sleep(20);
        }
        kill(first);
        assertThat(Folders.done(together))
                .as("groups done when the worker was killed")
                .isLessThan(all);
        reading.get();
        assertThat(Folders.files(together)).isEqualTo(Folders.files(alone));
    }
}
