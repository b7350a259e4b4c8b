package dev.paperboy.web.citation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Commands of TeX that set a character or a formula and can do nothing else: read no file, define nothing. */
final class TexCommands {

    /** Stand for themselves in text. */
    static final Set<String> ALONE = words("ss ae AE oe OE o O l L i j aa AA ldots dots textendash textemdash S P");

    /** Set what is in the braces behind them. */
    static final Set<String> WITH_ARGUMENT =
            words("emph textit textbf textsc texttt textrm textsf textsuperscript textsubscript");

    /** Put something over or under the next letter. */
    static final Set<String> ACCENTS = words("u v H c k r b d t");

    static final Set<String> MATHEMATICS = words(
            """
            alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho
            sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
            aleph ell hbar imath jmath Re Im wp partial nabla infty emptyset varnothing forall exists neg angle triangle
            prime backslash top bot flat natural sharp clubsuit diamondsuit heartsuit spadesuit square Box
            pm mp times div cdot ast star circ bullet cap cup sqcap sqcup vee wedge setminus wr diamond oplus ominus otimes
            oslash odot dagger ddagger amalg bigcirc rtimes ltimes
            le leq leqslant ge geq geqslant ll gg lesssim gtrsim ne neq equiv sim simeq approx cong propto asymp doteq models
            prec succ preceq succeq subset supset subseteq supseteq subsetneq in ni notin vdash dashv mid nmid parallel perp
            to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow uparrow downarrow updownarrow
            mapsto hookrightarrow hookleftarrow longrightarrow longleftarrow Longrightarrow iff implies rightharpoonup
            sum prod coprod int iint oint bigcup bigcap bigoplus bigotimes bigvee bigwedge
            lfloor rfloor lceil rceil langle rangle lvert rvert lVert rVert vert Vert lbrace rbrace lbrack rbrack left right
            big Big bigl bigr Bigl Bigr cdots ldots dots vdots ddots colon quad qquad
            hat widehat bar overline underline tilde widetilde vec dot ddot acute grave breve check overrightarrow
            frac tfrac dfrac sqrt binom overset underset stackrel
            mathbb mathcal mathbf mathrm mathsf mathit mathtt mathfrak mathscr boldsymbol bm text textrm textit textbf
            textsc mbox rm bf it cal operatorname mathop mathrel limits nolimits displaystyle textstyle
            arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max
            min Pr sec sin sinh sup tan tanh bmod pmod mod
            """);

    private TexCommands() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
