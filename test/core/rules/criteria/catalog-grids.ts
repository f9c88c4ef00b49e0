/** A user's own set of four indicators, as its table states it. */
export const ownSet = `
BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI TỈNH BÌNH AN
| TT | Nội dung tiêu chí | Đơn vị tính | Mức yêu cầu |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | % | ≥ 80% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | % | ≥ 70% |
| '1.3 | Có đường ra đồng sạch | | Đạt |
| 2 | Thu nhập bình quân | triệu đồng | ≥ 48 |
| 3 | Điện | | |
| '3.1 | Tỷ lệ hộ dùng điện an toàn | % | ≥ 98% |`;
