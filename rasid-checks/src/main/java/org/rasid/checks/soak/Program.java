package org.rasid.checks.soak;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.rasid.app.Main;

/** A {@code rasid} that runs beside this one, as people start it, and what lives on its heap. */
final class Program implements AutoCloseable {
    /** As much as Rasid asks for by itself on a machine with 4 GB. */
    private static final String HEAP = "-Xmx1g";

    private static final int STARTS = 3;

    /** In seconds. */
    private static final long LONGEST_END = 60;

    /** In milliseconds. */
    private static final long MOMENT = 100;

    private final Process process;
    private final Path output;
    private final JMXConnector connector;
    private final MemoryMXBean memory;

    private Program(Process process, Path output, JMXConnector connector, MemoryMXBean memory) {
        this.process = process;
        this.output = output;
        this.connector = connector;
        this.memory = memory;
    }

    /**
     * Starts it; again where it was asked for its heap before it could answer, which ends a Java that is just starting.
     *
     * @param output the file into which it writes all that it says
     * @param arguments as on the command line
     */
    static Program start(Path output, List<String> arguments) throws IOException {
        IOException last = null;
        for (int i = 0; i < STARTS; i++) {
            try {
                return begin(output, arguments);
            } catch (IOException e) {
                last = e;
            }
        }
        throw new IOException("this Java lets nobody look at the heap of rasid " + arguments, last);
    }

    @SuppressWarnings("BanJNDI") // who answers is the program that was started here
    private static Program begin(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            MemoryMXBean memory = ManagementFactory.newPlatformMXBeanProxy(
                    beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
            return new Program(process, output, connector, memory);
        } catch (AttachNotSupportedException | IOException e) {
            process.destroyForcibly();
            throw new IOException("it does not answer", e);
        }
    }

    /** What lives on the heap after all garbage was collected, in megabytes. */
    double heap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Its standard input. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** All that it has said. */
    String said() throws IOException {
        return Files.readString(output);
    }

    /** The first line that it says, as soon as it has said it. */
    String firstLine() throws IOException, InterruptedException {
        String said = said();
        while (said.indexOf('\n') < 0) {
            if (!process.isAlive()) {
                throw new IOException("rasid ended at once: " + said);
            }
            Thread.sleep(MOMENT);
            said = said();
        }
        return said.substring(0, said.indexOf('\n')).strip();
    }

    /** Waits until it has come to its end by itself; its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, as the system does when it shuts down. */
    @Override
    public void close() throws IOException {
        try {
            connector.close();
        } catch (IOException e) {
            // It has ended, and with it what it was asked over.
            if (process.isAlive()) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void end() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("rasid did not end within " + LONGEST_END + " s of being asked to");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
