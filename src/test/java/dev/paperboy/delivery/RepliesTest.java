package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryOutcome.Deferred;
import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.delivery.DeliveryOutcome.Reaction;
import dev.paperboy.delivery.DeliveryOutcome.Refused;
import dev.paperboy.delivery.DeliveryOutcome.RelayRefusesUs;
import dev.paperboy.delivery.DeliveryOutcome.Sent;
import dev.paperboy.delivery.DeliveryOutcome.Unheard;
import dev.paperboy.delivery.DeliveryOutcome.Withheld;
import dev.paperboy.testing.SinkOptions;
import dev.paperboy.testing.SmtpSink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    private static final String ADA = "Ada.Lovelace@example.org";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            DOT | 250 2.0.0 Ok: queued as 4F2
            DOT | 250 OK
            DOT | 250 2.0.0 OK  1763715600 a640c23a62f3a-b7654d5c2e1si1234567866b.1 - gsmtp
            DOT | 250 2.6.0 <1@papers.example.org> [InternalId=123, Hostname=AM0PR01.example] 9 bytes in 0.1 Queued mail for delivery
            DOT | 250-2.0.0 fine↵250 2.0.0 and queued
            DOT | 252 cannot verify
            """)
    void accepted_is_sent(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("sent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            CONNECT | 421 4.3.2 Service not available
            CONNECT | 554 5.7.1 Your address is on a block list
            CONNECT | 550 go away
            CONNECT | 554-mx.example.org Nemesis ESMTP Service not available↵554-No SMTP service↵554 IP address is black listed
            MAIL    | 421 4.3.0 closing
            MAIL    | 451 4.1.8 Sender address: temporary lookup failure
            MAIL    | 250 fine, but Angus was not content
            RCPT    | 421 shutting down
            RCPT    | 450 Requested mail action not taken: mailbox unavailable
            RCPT    | 450 4.1.1 <ada@example.org>: Recipient address rejected: unverified address
            RCPT    | 450 5.1.1 User unknown
            RCPT    | 451 5.7.8 not the class that it should be
            RCPT    | 451 4.3.0 Internal resources are temporarily unavailable
            RCPT    | 451 Temporary local problem - please try later
            RCPT    | 452 4.2.2 The email account is over quota
            RCPT    | 452-4.2.2 The recipient's inbox is out of storage space.↵452 4.2.2 https://support.google.com/mail/?p=OverQuotaTemp gsmtp
            RCPT    | 450-4.2.1 The user you are trying to contact is receiving mail at a rate that↵450-4.2.1 prevents additional messages from being delivered.↵450 4.2.1 gsmtp
            RCPT    | 452 4.3.1 Insufficient system storage
            RCPT    | 499 never heard of
            RCPT    | 552 Too many recipients
            RCPT    | 552 5.5.3 Too many recipients
            RCPT    | 552 Requested mail action aborted
            DATA    | 451 4.3.0 try later
            DATA    | 199 odd
            DOT     | 421 4.4.2 Connection dropped
            DOT     | 451 4.3.0 Mail server temporarily rejected message
            DOT     | 451 qq write queue error, no such user file
            DOT     | 431 4.3.1 The disk is full
            """)
    void not_now_is_tried_again_and_blames_nobody(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("later");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            CONNECT | 454 4.7.0 Temporary authentication failure
            RCPT    | 450 4.2.0 Greylisted, see http://postgrey.example
            RCPT    | 450 4.2.0 <ada@example.org>: Recipient address rejected: Greylisting in effect, please come back later
            RCPT    | 451 4.7.1 Try again in 300 seconds
            RCPT    | 452 4.5.3 Too many recipients
            RCPT    | 452 Too many recipients received this hour
            RCPT    | 421 4.7.28 Our system has detected an unusual rate of mail
            DOT     | 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating↵421 4.7.28 from your IP address. gsmtp
            RCPT    | 421 Too many connections
            RCPT    | 421 Too many concurrent SMTP connections
            MAIL    | 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints
            MAIL    | 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.
            RCPT    | 451 4.7.500 Server busy. Please try again later
            DOT     | 450 Requested mail action not taken: too many messages from your host
            RCPT    | 451 Connection frequency limited
            DOT     | 454 Throttling failure: Maximum sending rate exceeded.
            RCPT    | 450 Zu viele Verbindungen, bitte später
            RCPT    | 421 Trop de connexions, veuillez patienter
            RCPT    | 451 发送频率过高
            """)
    void rate_words_slow_the_domain_down(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("later, slower");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            CONNECT | 535 5.7.8 Authentication credentials invalid
            CONNECT | 535-5.7.8 Username and Password not accepted.↵535 5.7.8 https://support.google.com/mail/?p=BadCredentials
            CONNECT | 534 5.7.9 Authentication mechanism is too weak
            CONNECT | 534-5.7.9 Application-specific password required.↵534 5.7.9 gsmtp
            CONNECT | 538 Encryption required for requested mechanism
            MAIL    | 530 5.7.0 Must issue a STARTTLS command first
            MAIL    | 530 Authentication required
            MAIL    | 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM
            MAIL    | 550 5.1.1 sender unknown
            MAIL    | 553 5.1.8 Sender address rejected: Domain not found
            MAIL    | 553 5.7.1 Sender address rejected: not owned by user paperboy
            MAIL    | 550 5.4.5 Daily user sending limit exceeded
            MAIL    | 501 Syntax error in parameters
            DATA    | 530 5.7.0 Authentication required
            DATA    | 554 5.7.1 Messages from this account are suspended
            DATA    | 550 Sending quota exceeded
            """)
    void a_relay_that_would_take_nobodys_mail_stops_the_run(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("refuses us");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            RCPT    | 550-5.1.1 The email account that you tried to reach does not exist. Please try↵550-5.1.1 double-checking the recipient's email address for typos or↵550-5.1.1 unnecessary spaces. For more information, go to↵550 5.1.1  https://support.google.com/mail/?p=NoSuchUser a640c23a62f3a-b76si866b.1 - gsmtp
            RCPT    | 550 5.2.1 The email account that you tried to reach is inactive
            RCPT    | 550 5.1.1 The email account that you tried to reach does not exist
            RCPT    | 550 5.1.2 Bad destination system
            RCPT    | 501 5.1.3 Bad recipient address syntax
            RCPT    | 551 5.1.6 User has moved
            RCPT    | 556 5.1.10 Domain does not accept mail (nullMX)
            RCPT    | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
            RCPT    | 550 5.2.1 The account is disabled
            DOT     | 550 5.1.1 User unknown
            RCPT    | 550 5.1.1 <Ada.Lovelace@example.org>: Recipient address rejected: User unknown in local recipient table
            RCPT    | 550 5.1.1 <Ada.Lovelace@example.org>... User unknown
            RCPT    | 550 5.1.1 unknown user, policy at https://spam.example.org/blocked
            RCPT    | 550 5.1.1 unknown user at antispam.example.org
            RCPT    | 550 5.1.1 <ada@icloud.example>: user does not exist
            RCPT    | 550 5.1.1 User Unknown
            RCPT    | 550 Recipient address rejected: User unknown in virtual table
            RCPT    | 550 No such user here
            RCPT    | 550-No Such User Here↵550 "Unknown User"
            RCPT    | 550 Unknown user
            RCPT    | 550 Unrouteable address
            RCPT    | 550 Requested action not taken: mailbox not found
            RCPT    | 553 sorry, no mailbox here by that name (#5.7.1)
            RCPT    | 550 sorry, no mailbox here by that name. (#5.1.1 - chkuser)
            RCPT    | 511 5.1.1 <Ada.Lovelace@example.org> does not exist here
            RCPT    | 550 <ada> user doesn't have a yahoo.com account
            DOT     | 554 delivery error: dd This user doesn't have a yahoo.com account (Ada.Lovelace@example.org) [0] - mta4.mail
            DOT     | 554 delivery error: dd Sorry your message to ada cannot be delivered. This account has been disabled or discontinued [#102].
            RCPT    | 550 Invalid recipient
            RCPT    | 550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550
            RCPT    | 550 Message was not accepted -- invalid mailbox. Local mailbox Ada.Lovelace@example.org is unavailable: user not found
            RCPT    | 550 5.0.0 Ada.Lovelace@example.org User unknown; rejecting
            RCPT    | 553 5.3.0 <Ada.Lovelace@example.org>... No such user here
            RCPT    | 550 5.1.0 unknown user account
            RCPT    | 554 no such user
            RCPT    | 550 User ada (ada@example.org) not listed in Domino Directory
            RCPT    | 550 <Ada.Lovelace@example.org> unknown
            RCPT    | 550 <Ada.Lovelace@example.org> Benutzer unbekannt
            RCPT    | 550 5.0.0 Empfänger existiert nicht
            RCPT    | 550 Postfach Ada.Lovelace@example.org nicht gefunden
            RCPT    | 550 Utilisateur inconnu
            RCPT    | 550 5.5.0 Cette adresse n'existe pas
            RCPT    | 550 收件人不存在
            RCPT    | 550 Mailbox not found. http://service.mail.qq.com/detail/122/166
            RCPT    | 550 用户不存在
            """)
    void who_is_not_there_is_suppressed(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("ADDRESS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            RCPT    | 550 5.2.2 Mailbox full
            RCPT    | 552 5.2.2 Mailbox full
            RCPT    | 552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct↵552 5.2.2 the recipient to https://support.google.com/mail/?p=OverQuotaPerm
            DOT     | 552 5.2.2 <ada@icloud.example>: user is overquota
            DOT     | 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException
            RCPT    | 550 Mailbox is full / Blocks limit exceeded
            RCPT    | 552-Requested mail action aborted: exceeded storage allocation↵552 Quota exceeded
            RCPT    | 550 5.2.3 too long for this mailbox
            DOT     | 552 5.3.4 Message size exceeds fixed limit
            DOT     | 552 Message too large
            DOT     | 552 Requested mail action aborted
            DOT     | 554 Das Postfach des Empfängers ist voll
            RCPT    | 550 Boîte aux lettres pleine
            RCPT    | 550 收件人邮箱已满
            RCPT    | 550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages
            """)
    void a_full_mailbox_costs_a_point(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("MAILBOX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            RCPT    | 530 Authentication required
            RCPT    | 530 5.1.1 who are you
            RCPT    | 534 5.7.9 Authentication mechanism is too weak
            RCPT    | 554 5.7.8 not logged in
            RCPT    | 550 5.7.9 not by this policy
            DOT     | 530 5.7.0 Must issue a STARTTLS command first
            DOT     | 535 Login Fail
            DOT     | 538 Encryption required
            RCPT    | 553 5.1.8 <digest@papers.example.org>... Domain of sender address does not exist
            RCPT    | 550 5.1.7 Invalid address
            RCPT    | 550 <digest@papers.example.org>: Sender address rejected: User unknown in local recipient table
            RCPT    | 550-Verification failed for <digest@papers.example.org>↵550-No Such User Here↵550 Sender verify failed
            RCPT    | 550 5.1.1 Sender address rejected: undeliverable address
            RCPT    | 550 Absender abgelehnt, Benutzer unbekannt
            RCPT    | 550 5.7.1 Relaying denied
            RCPT    | 554 5.7.1 <Ada.Lovelace@example.org>: Relay access denied
            RCPT    | 550 relay not permitted
            RCPT    | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
            RCPT    | 550 5.7.1 Unable to deliver, user unknown
            RCPT    | 550 5.7.25 The IP address sending this message has no PTR record
            DOT     | 550 5.7.26 Unauthenticated email from example.org is not accepted
            DOT     | 550-5.7.26 This mail has been blocked because the sender is unauthenticated.↵550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.↵550 5.7.26 gsmtp
            DOT     | 550-5.7.1 [192.0.2.1] Our system has detected that this message is likely↵550-5.7.1 unsolicited mail. To reduce the amount of spam sent to Gmail, this message↵550 5.7.1 has been blocked. gsmtp
            DOT     | 550 5.7.27 SPF did not pass
            DOT     | 550 5.7.515 Access denied, sending domain does not meet the level
            RCPT    | 550 5.7.606 Access denied, banned sending IP [192.0.2.1].
            DOT     | 554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes
            RCPT    | 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Spamhaus
            RCPT    | 554 Blocked, see https://www.spamhaus.org/query
            RCPT    | 550 User unknown, or blocked by policy
            RCPT    | 550 5.1.1 Mail from 192.0.2.1 blocked, no such user
            RCPT    | 550 5.2.1 Content Filter agent quarantined this message
            RCPT    | 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1
            RCPT    | 550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550
            DOT     | 554 Email rejected due to security policies
            RCPT    | 550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550
            DOT     | 554-Transaction failed↵554-Reject due to policy restrictions.↵554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=hi
            DOT     | 554 5.7.1 [CS01] Message rejected due to local policy.
            RCPT    | 550-JunkMail rejected - papers.example.org [192.0.2.1] is in an RBL,↵550 see the list
            RCPT    | 550 HELO should be a FQDN
            RCPT    | 550 Your IP lacks a reverse lookup
            RCPT    | 550 Ip frequency limited
            RCPT    | 550 Mailbox unavailable or access denied
            RCPT    | 550 Too many messages, slow down
            DOT     | 550 5.4.5 Daily user sending limit exceeded.
            DOT     | 554 Message rejected: Email address is not verified.
            DOT     | 550 The from address does not match a verified Sender Identity
            RCPT    | 550 4.7.1 codes that do not agree
            RCPT    | 554 Ihre Nachricht wurde als unerwünscht abgelehnt
            RCPT    | 550 Adresse IP bloquée
            RCPT    | 550 被列入黑名单
            DOT     | 554 垃圾邮件
            DATA    | 554 5.5.1 No valid recipients
            DATA    | 550 5.1.1 User unknown
            """)
    void what_is_said_of_us_never_blames_the_reader(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("POLICY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            MAIL    | 552 5.3.4 Message size exceeds fixed limit
            MAIL    | 552 Message too large
            MAIL    | 554 5.2.3 too long
            DOT     | 554 5.6.0 Message contains invalid header
            DOT     | 550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds
            DOT     | 554 Message content rejected
            DOT     | 550 Mail content denied. http://service.mail.qq.com/detail/122
            DOT     | 550 This message contains a virus
            DOT     | 554 Message is not RFC 5322 compliant
            """)
    void what_the_mail_holds_is_ours_too(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("CONTENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            DOT     | 550 5.6.7 Internationalised address not supported
            RCPT    | 553 SMTPUTF8 is required for this address
            """)
    void an_address_that_needs_utf8_is_not_bad(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("SMTPUTF8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock =
                    """
            RCPT    | 550 5.1.0 Address rejected
            RCPT    | 550 #5.1.0 Address rejected
            RCPT    | 550 Requested action not taken
            RCPT    | 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)
            RCPT    | 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)
            RCPT    | 550 5.4.4 Host not found
            DOT     | 554 5.4.6 Too many hops
            RCPT    | 554 Transaction failed
            RCPT    | 501 Syntax error in parameters
            RCPT    | 550 4.1.1 codes that do not agree
            RCPT    | 599 never heard of
            """)
    void for_good_but_who_knows_why_costs_a_point(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("UNCLEAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            textBlock = """
            DOT     | 354 what, again?
            DOT     | 600 odd
            """)
    void nothing_that_is_an_answer_to_the_dot_leaves_it_unheard(Phase phase, String text) {
        assertThat(judged(phase, text)).isEqualTo("unheard");
    }

    /** Judged as the words are, and said by a real server in a real dialogue. Lines end where the table has an arrow. */
    private static String judged(Phase phase, String text) {
        // As a line brings them, byte by byte.
        var bytes = new String(text.replace('↵', '\n').getBytes(UTF_8), ISO_8859_1);
        var reply = new Reply(Integer.parseInt(text.substring(0, 3)), bytes);
        var judged = Replies.judge(phase, reply, ADA).on(new InWords());

        if (phase == Phase.DOT || reply.firstDigit() != 2) {
            assertThat(said(phase, text.replace("↵", "\r\n")))
                    .as("in a dialogue")
                    .isEqualTo(judged);
        }
        return judged;
    }

    private static String said(Phase phase, String reply) {
        // At the door the greeting is refused, or the log-in.
        var atLogIn = phase == Phase.CONNECT && reply.matches("(?s)(53[458]|454).*");
        var options = phase != Phase.CONNECT
                ? SinkOptions.plain()
                : atLogIn
                        ? SinkOptions.plain().answeringLogin(reply)
                        : SinkOptions.plain().greeting(reply);
        try (var sink = new SmtpSink(options);
                var connection = new SmtpConnection(atLogIn ? TestRelay.of(sink).as("paperboy") : TestRelay.of(sink))) {
            sink.answer(phase.name(), reply);
            var mail = new OutgoingMail(
                    new Envelope("digest@papers.example.org", ADA), "Subject: hello\r\n\r\nhello\r\n".getBytes(UTF_8));
            var outcome = connection.send(mail, Gate.asking(() -> true));
            assertThat(outcome.phase()).isEqualTo(phase);
            return outcome.on(new InWords());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 421, 450, 451, 452, 454, 471, 499})
    void a_four_never_refuses_whatever_else_it_says(int code) {
        for (var phase : Phase.values()) {
            for (var rest : List.of(
                    "", " 5.1.1 no such user", " 5.2.1 account disabled", " 5.7.1 blocked", " Benutzer unbekannt")) {
                assertThat(Replies.judge(phase, new Reply(code, code + rest), ADA))
                        .isInstanceOf(Deferred.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spam-blocked@example.org", "no.such.user@unknown.example", "quota-full@rate-limit.example"})
    void the_readers_name_is_no_word_of_the_reply(String recipient) {
        for (var text :
                List.of("550 Sorry, " + recipient, "550 <" + recipient + ">: sorry", "451 <" + recipient + "> later")) {
            var judged = Replies.judge(Phase.RCPT, new Reply(Integer.parseInt(text.substring(0, 3)), text), recipient);

            assertThat(judged.on(new InWords())).isIn("UNCLEAR", "later");
        }
    }

    @Test
    void words_in_another_script_are_kept_as_they_were_meant() {
        var bytes = new String("550 收件人不存在".getBytes(UTF_8), ISO_8859_1);

        assertThat(Replies.judge(Phase.RCPT, new Reply(550, bytes), ADA).reply())
                .isEqualTo("550 收件人不存在");
    }

    @Test
    void what_is_neither_ascii_nor_utf8_stays_as_it_came() {
        assertThat(Replies.judge(Phase.RCPT, new Reply(550, "550 f\u00fcr niemanden"), ADA)
                        .reply())
                .isEqualTo("550 für niemanden");
    }

    @ParameterizedTest
    @CsvSource({"CONNECT, later", "MAIL, later", "RCPT, later", "DATA, later", "DOT, unheard"})
    void silence_is_unheard_only_after_the_dot(Phase phase, String expected) {
        var outcome = Replies.judge(phase, Reply.lost("Read timed out"), ADA);

        assertThat(outcome.on(new InWords())).isEqualTo(expected);
        assertThat(outcome.reply()).isEqualTo("Read timed out");
    }

    @Test
    void an_enhanced_code_is_found_in_a_later_line() {
        var reply = new Reply(550, "550-We are sorry\n550 5.1.1 to hear it\n");

        assertThat(reply.enhanced()).isEqualTo("5.1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <Ada.Lovelace@example.org>: unknown",
                "550 5.1.1 ada.lovelace@EXAMPLE.org unknown",
                "550 5.1.1 user ada.lovelace unknown",
                "550 5.1.1 unknown: Ada.Lovelace",
                "550-5.1.1 forwarded to\n550 5.1.1 <ada.lovelace@elsewhere.example> who is unknown",
            })
    void the_reader_is_cut_out_of_the_reply(String text) {
        var reply = Replies.judge(Phase.RCPT, new Reply(550, text), ADA).reply();

        assertThat(reply)
                .doesNotContainIgnoringCase("lovelace")
                .contains("(address)")
                .contains("5.1.1")
                .contains("unknown");
    }

    @Test
    void a_reply_is_one_line_without_controls_and_not_endless() {
        var text = "451 a\r\n451 b\u0000\u0007\u001b[31m\u2028\u202ec " + "x y ".repeat(100_000);

        var reply = Replies.judge(Phase.RCPT, new Reply(451, text), ADA).reply();

        assertThat(reply).startsWith("451 a 451 b [31m c x y").hasSizeLessThanOrEqualTo(500);
    }

    private static final class InWords implements Reaction<String> {
        @Override
        public String sent(Sent outcome) {
            return "sent";
        }

        @Override
        public String deferred(Deferred outcome) {
            return outcome.throttled() ? "later, slower" : "later";
        }

        @Override
        public String refused(Refused outcome) {
            assertThat(outcome.addressIsBad()).isEqualTo(outcome.fault() == Fault.ADDRESS);
            return outcome.fault().name();
        }

        @Override
        public String withheld(Withheld outcome) {
            return "withheld";
        }

        @Override
        public String unheard(Unheard outcome) {
            return "unheard";
        }

        @Override
        public String relayRefusesUs(RelayRefusesUs outcome) {
            return "refuses us";
        }
    }
}
