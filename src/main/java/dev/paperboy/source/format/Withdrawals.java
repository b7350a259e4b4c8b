package dev.paperboy.source.format;

import java.util.regex.Pattern;

/** Whether authors took their paper back, which arXiv tells only in their words. */
final class Withdrawals {

    private static final String WHAT = "(?:(?:this|the)\\s+)?(?:\\w{1,20}\\s+){0,2}"
            + "(?:paper|article|manuscript|preprint|submission|work|version|report|note|draft|thesis|letter)";
    private static final String HAPPENED = "(?:(?:has|have)\\s+(?:now\\s+)?been|(?:is|was)(?:\\s+now|\\s+being)?)";
    private static final String WHY = "\\s*(?:$|[.,:;!(\\]]|(?:by|due|because|as|since|until|pending)\\b)";
    private static final String BY_WHOM = "(?:the\\s+)?authors?\\s+(?:has|have)\\s+withdrawn\\s+(?:this|their|the)\\s+"
            + "(?:paper|article|manuscript|preprint|submission|work)\\b";
    private static final String ELSEWHERE = "(?!\\s+from\\s+(?!(?:the\\s+)?arxiv))";

    /** From the start only: "withdrawn from a conference" further down is no withdrawal. */
    private static final Pattern START = Pattern.compile(
            "[\\W_]*(?:" + BY_WHOM + "|" + WHAT + "\\s+" + HAPPENED + "\\s+withdrawn\\b" + ELSEWHERE + "|(?:" + HAPPENED
                    + "\\s+)?withdrawn\\b" + WHY + "|" + WHAT + "\\s+withdrawn\\b" + WHY + ")",
            Pattern.CASE_INSENSITIVE);

    private static final int ENOUGH = 200;

    private Withdrawals() {}

    /** Whether an abstract or the authors' remark begins by saying so. */
    static boolean toldBy(String text) {
        return START.matcher(text.substring(0, Math.min(text.length(), ENOUGH))).lookingAt();
    }
}
