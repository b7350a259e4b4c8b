package dev.paperboy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An SMTP server on a free loopback port that writes every mail down before it answers.
 *
 * <p>The recipient's local part may ask for a fault: {@code t421- t451- t552- p550- p554- p571- tgarbage-} at RCPT, {@code m550-} at
 * RCPT in several lines, {@code e550-} at RCPT though DATA is then accepted; {@code d421- d451- d552- d554- dgarbage- late-} at the
 * dot (only late keeps the mail);
 * {@code drop-after-dot-} (kept, no answer), {@code drop-before-dot-}, {@code r554-} at DATA. With {@code once-} in front it
 * happens the first time only. {@code f550-} does so at MAIL, for the sender's local part.
 */
public final class SmtpSink implements AutoCloseable {

    private static final Set<String> FAULTS = Set.of(
            "t421",
            "t451",
            "t552",
            "p550",
            "p554",
            "p571",
            "m550",
            "e550",
            "tgarbage",
            "d421",
            "d451",
            "d552",
            "d554",
            "dgarbage",
            "late",
            "r554",
            "drop-after-dot",
            "drop-before-dot",
            "f550");

    private final SinkOptions options;
    private final ServerSocket server;
    private final List<KeptMail> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> commands = new ConcurrentHashMap<>();
    private final Set<String> hadTheirFault = ConcurrentHashMap.newKeySet();
    private final Map<String, String> scripted = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();

    public SmtpSink() {
        this(SinkOptions.plain());
    }

    public SmtpSink(SinkOptions options) {
        this.options = options;
        try {
            server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept, "sink");
    }

    public int port() {
        return server.getLocalPort();
    }

    /** All kept mails, in the order they were kept. */
    public List<KeptMail> mails() {
        return List.copyOf(mails);
    }

    public List<KeptMail> mailsTo(String recipient) {
        return mails.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
    }

    /** Waits until so many mails are kept; fails if they do not come in time. */
    public List<KeptMail> awaitMails(int count, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (mails) {
            while (mails.size() < count) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("Only " + mails.size() + " of " + count + " mails came in " + patience);
                }
                try {
                    mails.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("Interrupted while waiting for mails", e);
                }
            }
        }
        return mails();
    }

    /** From now on this is the answer at a step ({@code RSET MAIL RCPT DATA DOT}), whoever is meant; lines end with CRLF. */
    public void answer(String step, String reply) {
        scripted.clear();
        scripted.put(step, reply);
    }

    /** The answer asked for at this step, or "". */
    String scripted(String step) {
        return scripted.getOrDefault(step, "");
    }

    public int connections() {
        return connections.get();
    }

    /**
     * How often a command came, by its verb in capitals; the final dot counts as ".". Besides: WAIT, how often the sink had to
     * wait for a command; AHEAD, how often one came unasked where PIPELINING is not offered; EMPTY and LEAKED, mails for nobody
     * without and with words.
     */
    public int commands(String verb) {
        AtomicInteger count = commands.get(verb);
        return count == null ? 0 : count.get();
    }

    /** Hangs up on everybody, as a relay does that restarts. */
    public void hangUp() {
        open.forEach(SmtpSink::close);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            hangUp();
        }
    }

    SinkOptions options() {
        return options;
    }

    void count(String verb) {
        commands.computeIfAbsent(verb, v -> new AtomicInteger()).incrementAndGet();
    }

    void keep(KeptMail mail) {
        synchronized (mails) {
            mails.add(mail);
            mails.notifyAll();
        }
    }

    /** The fault an address asks for at this step, or "". */
    String fault(String address, Set<String> step) {
        boolean once = address.startsWith("once-");
        String name = once ? address.substring(5) : address;
        for (String fault : FAULTS) {
            if (name.startsWith(fault + "-") && step.contains(fault)) {
                return once && !hadTheirFault.add(address) ? "" : fault;
            }
        }
        return "";
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                int number = connections.incrementAndGet();
                thread(() -> talk(socket, number), "sink-" + number);
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket socket, int number) {
        try {
            new SinkDialogue(this, socket, number).talk();
        } catch (IOException e) {
            // The other side went away, which is its right.
            count("GONE");
        } finally {
            close(socket);
            open.remove(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
