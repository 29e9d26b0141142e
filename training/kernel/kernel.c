// The parser's arithmetic. Integer dot products of 16-bit states and 8-bit weights (held as 16-bit), so that sums
// are exact in any order, and plain 32-bit floats elsewhere in one fixed order: the same bits on every machine.
#include <stdint.h>
#include <wasm_simd128.h>

#define STATE_SCALE 16384.0f

extern unsigned char __heap_base;

__attribute__((export_name("heapBase"))) int heap_base(void) { return (int)&__heap_base; }

// Weights lie in groups of 4 columns: for each pair of rows k, k+1 the four columns' pairs (8 values).
// out[m][n] = a[m] . w[:, n] * scale[n] + (add ? out[m][n] : bias[n]); K even, N a multiple of 8.
static inline void tile(const int16_t *a, int lda, const int16_t *w, const float *scale, const float *bias, float *out, int ldo, int K, int rows) {
  const int16_t *w1 = w + K * 4;
  v128_t acc[4][2];
  for (int r = 0; r < rows; r++) acc[r][0] = acc[r][1] = wasm_i32x4_splat(0);
  for (int k = 0; k < K; k += 2) {
    v128_t x = wasm_v128_load(w + k * 4), y = wasm_v128_load(w1 + k * 4);
    for (int r = 0; r < rows; r++) {
      v128_t s = wasm_v128_load32_splat(a + r * lda + k);
      acc[r][0] = wasm_i32x4_add(acc[r][0], wasm_i32x4_dot_i16x8(s, x));
      acc[r][1] = wasm_i32x4_add(acc[r][1], wasm_i32x4_dot_i16x8(s, y));
    }
  }
  v128_t s0 = wasm_v128_load(scale), s1 = wasm_v128_load(scale + 4);
  for (int r = 0; r < rows; r++) {
    float *o = out + r * ldo;
    v128_t b0 = bias ? wasm_v128_load(bias) : wasm_v128_load(o), b1 = bias ? wasm_v128_load(bias + 4) : wasm_v128_load(o + 4);
    wasm_v128_store(o, wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(acc[r][0]), s0), b0));
    wasm_v128_store(o + 4, wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(acc[r][1]), s1), b1));
  }
}

__attribute__((export_name("product")))
void product(const int16_t *a, int lda, const int16_t *w, const float *scale, const float *bias, float *out, int ldo, int M, int K, int N) {
  for (int n = 0; n < N; n += 8) {
    const int16_t *wn = w + n * K;
    const float *bn = bias ? bias + n : 0;
    int m = 0;
    for (; m + 4 <= M; m += 4) tile(a + m * lda, lda, wn, scale + n, bn, out + m * ldo + n, ldo, K, 4);
    if (M - m == 3) tile(a + m * lda, lda, wn, scale + n, bn, out + m * ldo + n, ldo, K, 3);
    else if (M - m == 2) tile(a + m * lda, lda, wn, scale + n, bn, out + m * ldo + n, ldo, K, 2);
    else if (M - m == 1) tile(a + m * lda, lda, wn, scale + n, bn, out + m * ldo + n, ldo, K, 1);
  }
}

// Rational approximation of tanh on [-7.9, 7.9] (the coefficients of Eigen's ptanh), error below 4e-7.
static inline v128_t tanh4(v128_t x) {
  x = wasm_f32x4_max(wasm_f32x4_min(x, wasm_f32x4_splat(7.90531110763549805f)), wasm_f32x4_splat(-7.90531110763549805f));
  v128_t q = wasm_f32x4_mul(x, x);
#define STEP(p, c) wasm_f32x4_add(wasm_f32x4_mul(p, q), wasm_f32x4_splat(c))
  v128_t p = wasm_f32x4_splat(-2.76076847742355e-16f);
  p = STEP(p, 2.00018790482477e-13f);
  p = STEP(p, -8.60467152213735e-11f);
  p = STEP(p, 5.12229709037114e-08f);
  p = STEP(p, 1.48572235717979e-05f);
  p = STEP(p, 6.37261928875436e-04f);
  p = STEP(p, 4.89352455891786e-03f);
  p = wasm_f32x4_mul(p, x);
  v128_t d = wasm_f32x4_splat(1.19825839466702e-06f);
  d = STEP(d, 1.18534705686654e-04f);
  d = STEP(d, 2.26843463243900e-03f);
  d = STEP(d, 4.89352518554385e-03f);
#undef STEP
  return wasm_f32x4_div(p, d);
}

static inline v128_t sigmoid4(v128_t x) {
  v128_t half = wasm_f32x4_splat(0.5f);
  return wasm_f32x4_add(wasm_f32x4_mul(tanh4(wasm_f32x4_mul(x, half)), half), half);
}

// Rounds four floats, clipped to the 16-bit range, and stores them as 16-bit whole numbers.
static inline void store16(int16_t *to, v128_t x) {
  v128_t lo = wasm_f32x4_splat(-32767.0f), hi = wasm_f32x4_splat(32767.0f);
  v128_t i = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(wasm_f32x4_min(wasm_f32x4_max(x, lo), hi)));
  wasm_v128_store64_lane(to, wasm_i16x8_narrow_i32x4(i, i), 0);
}

// One direction of an LSTM over sentences in lock-step. Sentences come longest first; row first[t] + b is word t of
// sentence b, and active[t] sentences have a word t. `gates` holds the input part (i f g o), the state part is added.
// Row r of the result goes to row place[r] of `out`.
__attribute__((export_name("recur")))
void recur(float *gates, int ldg, const int16_t *w, const float *scale, int H, const int32_t *first, const int32_t *active, int T, int reverse,
           const int32_t *place, int16_t *out, int ldo, float *cell, int16_t *state) {
  v128_t q = wasm_f32x4_splat(STATE_SCALE);
  for (int i = 0; i < T; i++) {
    int t = reverse ? T - 1 - i : i;
    float *g = gates + first[t] * ldg;
    product(state, H, w, scale, 0, g, ldg, active[t], H, 4 * H);
    for (int b = 0; b < active[t]; b++, g += ldg) {
      float *c = cell + b * H;
      int16_t *o = out + place[first[t] + b] * ldo, *s = state + b * H;
      for (int j = 0; j < H; j += 4) {
        v128_t in = sigmoid4(wasm_v128_load(g + j)), forget = sigmoid4(wasm_v128_load(g + H + j));
        v128_t fresh = tanh4(wasm_v128_load(g + 2 * H + j)), gate = sigmoid4(wasm_v128_load(g + 3 * H + j));
        v128_t cj = wasm_f32x4_add(wasm_f32x4_mul(forget, wasm_v128_load(c + j)), wasm_f32x4_mul(in, fresh));
        wasm_v128_store(c + j, cj);
        v128_t h = wasm_f32x4_mul(wasm_f32x4_mul(gate, tanh4(cj)), q);
        store16(o + j, h);
        store16(s + j, h);
      }
    }
  }
}

// Clips at zero if asked and turns n floats into 16-bit whole numbers; n a multiple of 4.
__attribute__((export_name("quantise")))
void quantise(const float *x, int16_t *to, int n, float scale, int relu) {
  v128_t s = wasm_f32x4_splat(scale), zero = wasm_f32x4_splat(0);
  for (int i = 0; i < n; i += 4) {
    v128_t v = wasm_v128_load(x + i);
    if (relu) v = wasm_f32x4_max(v, zero);
    store16(to + i, wasm_f32x4_mul(v, s));
  }
}

// Dot products of each of n rows with each of m rows, both clipped at zero where asked: out[i][j]. Width a multiple of 4.
__attribute__((export_name("pairs")))
void pairs(const float *left, int ldl, const float *right, int ldr, float *out, int n, int m, int width) {
  v128_t zero = wasm_f32x4_splat(0);
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) {
      const float *l = left + i * ldl, *r = right + j * ldr;
      v128_t sum = zero;
      for (int k = 0; k < width; k += 4) sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(l + k), wasm_f32x4_max(wasm_v128_load(r + k), zero)));
      out[i * m + j] = (wasm_f32x4_extract_lane(sum, 0) + wasm_f32x4_extract_lane(sum, 1)) + (wasm_f32x4_extract_lane(sum, 2) + wasm_f32x4_extract_lane(sum, 3));
    }
}

// Joins a dependent's and its governor's relation vectors: to[i] = max(0, dep[i] + head[i]) as 16 bits.
__attribute__((export_name("join")))
void join(const float *dep, const float *head, int16_t *to, int n, float scale) {
  v128_t s = wasm_f32x4_splat(scale), zero = wasm_f32x4_splat(0);
  for (int i = 0; i < n; i += 4) store16(to + i, wasm_f32x4_mul(wasm_f32x4_max(wasm_f32x4_add(wasm_v128_load(dep + i), wasm_v128_load(head + i)), zero), s));
}
