/** Elements that a picture may hold: shapes, text, paint and filters. Nothing that runs, loads, moves or links. */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  clipPath mask pattern linearGradient radialGradient stop marker style
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset`.split(/\s+/u),
);

/** Attributes without a namespace that these elements may have. `href` has a rule of its own. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class lang role focusable tabindex version baseProfile style media type
  x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength transform transform-origin rotate
  viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform gradientUnits gradientTransform
  spreadMethod offset clipPathUnits maskUnits maskContentUnits mask-type
  markerWidth markerHeight markerUnits refX refY orient textLength lengthAdjust startOffset method spacing side
  in in2 result mode operator k1 k2 k3 k4 stdDeviation edgeMode radius values tableValues slope intercept amplitude
  exponent filterUnits primitiveUnits
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation
  letter-spacing marker-end marker-mid marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi vector-effect visibility
  white-space word-spacing writing-mode`.split(/\s+/u),
);
