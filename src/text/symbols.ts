// The names that TeX gives to letters and signs, and the signs. Pure data.

const table = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [name = '', sign = ''] = entry.split(':');
        return [name, sign] as const;
      }),
  );

/** Greek letters by their TeX names. */
export const GREEK: ReadonlyMap<string, string> = table(`
  alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ vartheta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν
  xi:ξ pi:π rho:ρ varrho:ρ sigma:σ tau:τ upsilon:υ phi:φ varphi:φ chi:χ psi:ψ omega:ω
  Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω`);

/** Signs whose names are words of no language: recognised even where the backslash is lost. */
export const UNMISTAKABLE: ReadonlyMap<string, string> = table(`
  rightarrow:→ leftarrow:← leftrightarrow:↔ Rightarrow:⇒ Leftarrow:⇐ Leftrightarrow:⇔ longrightarrow:→ uparrow:↑
  downarrow:↓ leq:≤ geq:≥ neq:≠ cdot:· cdots:⋯ ldots:… infty:∞ propto:∝ varepsilon:ε varphi:φ vartheta:θ subseteq:⊆
  otimes:⊗ oplus:⊕ odot:⊙`);

/** Everything that stands for one sign after a backslash. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...GREEK,
  ...UNMISTAKABLE,
  ...table(`
    times:× div:÷ pm:± mp:∓ sim:~ approx:≈ simeq:≃ equiv:≡ le:≤ ge:≥ ne:≠ ll:≪ gg:≫ to:→ gets:← mapsto:↦ in:∈ notin:∉
    subset:⊂ supset:⊃ cup:∪ cap:∩ emptyset:∅ forall:∀ exists:∃ nabla:∇ partial:∂ sum:∑ prod:∏ int:∫ ell:ℓ hbar:ℏ
    circ:∘ bullet:• star:⋆ ast:* dots:… langle:⟨ rangle:⟩ lfloor:⌊ rfloor:⌋ lceil:⌈ rceil:⌉ mid:| vert:| Vert:‖ perp:⊥
    parallel:∥ wedge:∧ vee:∨ neg:¬ prime:′ degree:° deg:° checkmark:✓ dagger:† ddagger:‡ Re:ℜ Im:ℑ aleph:ℵ
    textgreater:> textless:< textbar:| textrightarrow:→ textleftarrow:← textuparrow:↑ textdownarrow:↓ texttimes:×
    textpm:± textdegree:° textmu:μ textasciitilde:~ texttrademark:™ textregistered:® copyright:© pounds:£ euro:€
    textellipsis:… textemdash:— textendash:– textquotedblleft:“ textquotedblright:” textquoteleft:‘ textquoteright:’
    textunderscore:_ textbullet:•`),
]);

/** Letters that `\mathbb` turns into signs of their own. */
export const DOUBLE_STRUCK: ReadonlyMap<string, string> = table('C:ℂ E:𝔼 N:ℕ P:ℙ Q:ℚ R:ℝ Z:ℤ');
