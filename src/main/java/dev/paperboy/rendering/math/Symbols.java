package dev.paperboy.rendering.math;

import java.util.Map;

/** Commands that print one sign, by what the sign is to its neighbours. */
final class Symbols {

    static final Map<String, String> LETTERS = Table.of(
            """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε eps ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
            phi φ varphi φ chi χ psi ψ omega ω digamma ϝ
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ varOmega Ω
            ell ℓ hbar ℏ hslash ℏ imath ı jmath ȷ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ eth ð mho ℧
            infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ neg ¬ lnot ¬ surd √
            top ⊤ bot ⊥ angle ∠ measuredangle ∡ triangle △ bigtriangleup △ Delta Δ square □ Box □ blacksquare ■
            Diamond ◇ diamond ⋄ lozenge ◊ blacklozenge ⧫ bigcirc ◯ bigstar ★ clubsuit ♣ diamondsuit ♢ heartsuit ♡
            spadesuit ♠ sharp ♯ flat ♭ natural ♮ checkmark ✓ dagger † dag † ddagger ‡ ddag ‡ prime ′ degree ° deg °
            ldots … dots … dotsc … dotsb … dotsm … cdots ⋯ vdots ⋮ ddots ⋱ textdegree ° arcsec ″ arcmin ′
            sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ complement ∁ backprime ‵ dotsi …
            R ℝ RR ℝ reals ℝ N ℕ NN ℕ Z ℤ ZZ ℤ Q ℚ QQ ℚ C ℂ CC ℂ F 𝔽 FF 𝔽 PP ℙ EE 𝔼 Bbbk 𝕜 ss ß AA Å aa å o o O O
            S § P ¶ copyright © pounds £ % % & & # # _ _ $ $ | ‖ vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖
            backslash \\ slash / star ⋆ ast ∗ bullet • circ ∘ odot ⊙ sun ⊙ earth ⊕ textbackslash \\ textasciitilde ~
            textquotesingle ' textbar | iota ι textmu μ textless < textgreater > varUpsilon Υ textunderscore _ lq ‘ rq ’ bigO O Oh O oh o""");

    static final Map<String, String> OPERATORS = Table.of(
            """
            le ≤ leq ≤ leqslant ≤ leqq ≤ ge ≥ geq ≥ geqslant ≥ geqq ≥ ll ≪ gg ≫ lll ⋘ ggg ⋙ ne ≠ neq ≠ lt < gt >
            approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ varpropto ∝ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ eqqcolon ≕
            coloneq ≔ thickapprox ≈ thicksim ∼ approxeq ≊ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷
            prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ precsim ≾ succsim ≿ nleq ≰ ngeq ≱
            in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ subsetneqq ⊊
            sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ mid | nmid ∤ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣
            models ⊨ vDash ⊨ Vdash ⊩ nvdash ⊬ nvDash ⊭ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ between ≬ pitchfork ⋔
            to → rightarrow → longrightarrow ⟶ leftarrow ← longleftarrow ⟵ gets ← leftrightarrow ↔ longleftrightarrow ⟷
            Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ Leftarrow ⇐ Longleftarrow ⟸ impliedby ⟸ Leftrightarrow ⇔
            Longleftrightarrow ⟺ iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ twoheadrightarrow ↠
            rightarrowtail ↣ leadsto ⇝ rightsquigarrow ⇝ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼
            rightleftharpoons ⇌ leftrightarrows ⇆ rightrightarrows ⇉ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑
            Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ nrightarrow ↛ dashrightarrow ⇢ multimap ⊸ ra →
            times × pm ± mp ∓ div ÷ cup ∪ cap ∩ sqcup ⊔ sqcap ⊓ uplus ⊎ setminus ∖ smallsetminus ∖ wedge ∧ land ∧
            vee ∨ lor ∨ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ boxtimes ⊠ boxplus ⊞ boxminus ⊟ ltimes ⋉ rtimes ⋊ wr ≀ amalg ⨿
            triangleleft ◁ triangleright ▷ lhd ◁ rhd ▷ unlhd ⊴ unrhd ⊵ trianglelefteq ⊴ barwedge ⊼ veebar ⊻ dotplus ∔
            curlywedge ⋏ curlyvee ⋎ Cup ⋓ Cap ⋒ therefore ∴ because ∵ subseteqq ⊆ supseteqq ⊇ upuparrows ⇈""");

    /** They stand apart only where their author set them apart. */
    static final Map<String, String> SIGNS = Table.of("cdot · cdotp · centerdot · textperiodcentered · textdiv ÷");

    static final Map<String, String> OPENING =
            Table.of("{ { lbrace { lbrack [ langle ⟨ lceil ⌈ lfloor ⌊ llbracket ⟦ lgroup ⟮ lparen ( ulcorner ⌜");

    static final Map<String, String> CLOSING =
            Table.of("} } rbrace } rbrack ] rangle ⟩ rceil ⌉ rfloor ⌋ rrbracket ⟧ rgroup ⟯ rparen ) urcorner ⌝");

    /** Names that print themselves, upright and apart. */
    static final Map<String, String> FUNCTIONS = Table.of(
            """
            log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos
            arctan arctan sinh sinh cosh cosh tanh tanh coth coth min min max max inf inf sup sup lim lim liminf lim\u00A0inf
            limsup lim\u00A0sup argmin arg\u00A0min argmax arg\u00A0max arg arg det det dim dim ker ker hom hom gcd gcd Pr Pr
            poly poly polylog polylog Poly Poly rank rank Tr Tr tr tr diag diag supp supp sgn sgn sign sign Aut Aut End End
            Hom Hom Ext Ext Tor Tor Spec Spec Gal Gal GL GL SL SL Sp Sp SO SO SU SU PSL PSL im im coker coker id id conv conv
            Var Var Cov Cov mod mod bmod mod bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigsqcup ⨆
            biguplus ⨄ bigodot ⨀ varlimsup lim\u00A0sup varliminf lim\u00A0inf injlim inj\u00A0lim projlim proj\u00A0lim""");

    private Symbols() {}
}
