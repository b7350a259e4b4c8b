package dev.paperboy.delivery;

/** How far a delivery came. */
enum Phase {
    /** Reaching the relay, its greeting, TLS, authentication. */
    CONNECT,
    MAIL,
    RCPT,
    /** The DATA command and the mail itself, up to the last line. */
    DATA,
    /** The final dot is on the wire: from here on silence means "unknown". */
    DOT
}
