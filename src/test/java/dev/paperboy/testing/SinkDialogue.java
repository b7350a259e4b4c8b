package dev.paperboy.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** The sink's side of one connection. */
final class SinkDialogue {

    private static final Set<String> AT_MAIL = Set.of("f550");
    private static final Set<String> AT_RCPT =
            Set.of("t421", "t451", "t552", "p550", "p554", "p571", "m550", "e550", "tgarbage");
    private static final Set<String> AT_DATA = Set.of("r554");
    private static final Set<String> AT_DOT =
            Set.of("d421", "d451", "d552", "d554", "dgarbage", "late", "drop-after-dot", "drop-before-dot");
    private static final byte[] DOT = {'.', '\r', '\n'};

    private final SmtpSink sink;
    private final int number;
    private Socket socket;
    private InputStream in;
    private String mailFrom = "";
    private String recipient = "";
    private boolean openToNobody;
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    private int kept;

    SinkDialogue(SmtpSink sink, Socket accepted, int number) throws IOException {
        this.sink = sink;
        this.number = number;
        SSLContext tls = sink.options().tls();
        this.socket = tls != null && sink.options().implicitTls() ? secured(accepted, tls) : accepted;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    void talk() throws IOException {
        socket.setTcpNoDelay(true);
        say(sink.options().greeting());
        boolean goOn = true;
        while (goOn) {
            if (in.available() == 0) {
                sink.count("WAIT");
            }
            byte[] line = line();
            goOn = line.length > 0 && answer(new String(line, UTF_8).strip());
        }
    }

    private boolean answer(String command) throws IOException {
        String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        sink.count(verb);
        if (!sink.options().offers().contains("PIPELINING") && in.available() > 0 && !verb.equals("BDAT")) {
            sink.count("AHEAD");
        }
        return switch (verb) {
            case "EHLO" -> say(extensions());
            case "STARTTLS" -> startTls();
            case "AUTH" -> say(sink.options().loginReply());
            case "MAIL" -> mail(address(command));
            case "RCPT" -> rcpt(address(command));
            case "DATA" -> data();
            case "BDAT" -> chunk(command);
            case "HELO", "NOOP" -> say("250 2.0.0 ok");
            case "RSET" -> {
                recipient = "";
                chunks.reset();
                yield say(sink.scripted("RSET").isEmpty() ? "250 2.0.0 ok" : sink.scripted("RSET"));
            }
            case "QUIT" -> !say("221 2.0.0 bye");
            default -> say("502 5.5.1 not here");
        };
    }

    private String extensions() {
        SinkOptions options = sink.options();
        return "250-sink\r\n250-ENHANCEDSTATUSCODES\r\n"
                + options.offers().stream()
                        .map(extension -> "250-" + extension + "\r\n")
                        .collect(joining())
                + (options.eightBit() ? "250-8BITMIME\r\n" : "")
                + (options.loginReply().isEmpty() ? "" : "250-AUTH PLAIN LOGIN\r\n")
                + (options.tls() == null || socket instanceof SSLSocket ? "" : "250-STARTTLS\r\n")
                + "250 SIZE 50000000";
    }

    private boolean startTls() throws IOException {
        SSLContext tls = sink.options().tls();
        if (tls == null) {
            return say("502 5.5.1 no TLS here");
        }
        say("220 2.0.0 go on");
        socket = secured(socket, tls);
        in = new BufferedInputStream(socket.getInputStream());
        return true;
    }

    private boolean mail(String address) throws IOException {
        mailFrom = address;
        recipient = "";
        if (!sink.scripted("MAIL").isEmpty()) {
            return say(sink.scripted("MAIL"));
        }
        return say(sink.fault(address, AT_MAIL).isEmpty() ? "250 2.1.0 ok" : "550 5.1.1 you are unknown here");
    }

    private boolean rcpt(String address) throws IOException {
        String fault = sink.fault(address, AT_RCPT);
        if (fault.isEmpty()) {
            recipient = address;
        }
        if (!sink.scripted("RCPT").isEmpty()) {
            return say(sink.scripted("RCPT"));
        }
        return switch (fault) {
            case "t421" -> !say("421 4.3.2 shutting down");
            case "t451" -> say("451 4.3.0 <" + address + ">: try again later");
            case "t552" -> say("552 too many recipients");
            case "e550" -> {
                openToNobody = true;
                yield say("550 5.1.1 no such user, but go on");
            }
            case "p554" -> say("554 Transaction failed");
            case "p571" -> say("550 5.7.1 " + address + " gets no mail from you: blocked");
            case "p550" -> say("550 5.1.1 no such user " + address);
            case "m550" -> say("550-5.1.1 The address <" + address + ">\r\n550-5.1.1 does not\r\n550 5.1.1 exist");
            case "tgarbage" -> say("what do you want?");
            default -> say("250 2.1.5 ok");
        };
    }

    private boolean data() throws IOException {
        if (openToNobody) {
            return dataForNobody();
        }
        if (recipient.isEmpty() || !sink.fault(recipient, AT_DATA).isEmpty()) {
            return say("554 5.5.1 no valid recipients");
        }
        if (!sink.scripted("DATA").isEmpty()) {
            return say(sink.scripted("DATA"));
        }
        say("354 go on");
        String fault = sink.fault(recipient, AT_DOT);
        byte[] bytes = body(fault.equals("drop-before-dot"));
        if (bytes == null) {
            return false;
        }
        return answerMail(bytes, fault);
    }

    /** RFC 2920, 3.1: a server that took DATA though it refused every recipient. */
    private boolean dataForNobody() throws IOException {
        openToNobody = false;
        say("354 go on, though nobody will get it");
        byte[] bytes = body(false);
        sink.count(bytes == null || bytes.length > 0 ? "LEAKED" : "EMPTY");
        return say("554 5.5.1 no valid recipients");
    }

    /** RFC 3030: so many bytes, kept until the last chunk has come. */
    private boolean chunk(String command) throws IOException {
        var words = command.split(" ", -1);
        var bytes = in.readNBytes(Integer.parseInt(words[1]));
        String fault = sink.fault(recipient, AT_DOT);
        if (fault.equals("drop-before-dot")) {
            return false;
        }
        if (recipient.isEmpty() || !sink.fault(recipient, AT_DATA).isEmpty()) {
            return say("554 5.5.1 no valid recipients");
        }
        chunks.write(bytes);
        if (words.length < 3) {
            return say("250 2.0.0 " + bytes.length + " octets");
        }
        var whole = chunks.toByteArray();
        chunks.reset();
        return answerMail(whole, fault);
    }

    private boolean answerMail(byte[] bytes, String fault) throws IOException {
        sink.count(".");
        if (!sink.scripted("DOT").isEmpty()) {
            return say(sink.scripted("DOT"));
        }
        return switch (fault) {
            case "d421" -> !say("421 4.7.0 too much mail, slow down");
            case "d451" -> say("451 4.7.1 later");
            case "d552" -> say("552 5.3.4 message too big");
            case "d554" -> say("554 5.6.0 refused <script>alert(1)</script>");
            case "dgarbage" -> say("hm");
            default -> keep(bytes, fault);
        };
    }

    private boolean keep(byte[] bytes, String fault) throws IOException {
        sink.keep(new KeptMail(mailFrom, recipient, bytes, number));
        if (fault.equals("drop-after-dot")) {
            return false;
        }
        if (fault.equals("late")) {
            pause();
        }
        say("250 2.0.0 kept");
        return ++kept < sink.options().mailsPerConnection() || !say("421 4.3.2 enough for one line");
    }

    private void pause() {
        try {
            Thread.sleep(sink.options().late().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null where the line ends before the dot. */
    private byte @Nullable [] body(boolean dropping) throws IOException {
        var body = new ByteArrayOutputStream();
        int lines = 0;
        while (true) {
            byte[] line = line();
            if (line.length == 0 || (dropping && lines > 3)) {
                return null;
            }
            if (Arrays.equals(line, DOT)) {
                return body.toByteArray();
            }
            body.write(line, line[0] == '.' ? 1 : 0, line.length - (line[0] == '.' ? 1 : 0));
            lines++;
        }
    }

    /** With its end; empty where the other side is gone. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        int b;
        do {
            b = in.read();
            if (b >= 0) {
                line.write(b);
            }
        } while (b >= 0 && b != '\n');
        return b < 0 ? new byte[0] : line.toByteArray();
    }

    private boolean say(String lines) throws IOException {
        socket.getOutputStream().write((lines + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().flush();
        return true;
    }

    private static String address(String command) {
        int open = command.indexOf('<');
        return command.substring(open + 1, command.indexOf('>', open));
    }

    private static Socket secured(Socket plain, SSLContext tls) throws IOException {
        var secure = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        secure.setUseClientMode(false);
        return secure;
    }
}
