/** First words of the units and persons that a notice gives duties to. */
export const organisationHeads: ReadonlySet<string> = new Set(
  `phòng, sở, ban, bộ, ngành, ubnd, hđnd, ubmttq, mttq, ubmt, huyện, tỉnh, quận, phường, xã, thôn, xóm, bản, ấp, buôn, tổ, đội, trạm,
  trường, vp, hội, cục, viện, htx, bql, bqlda, bcđ, bcd, đ/c, trưởng, phó,
  ủy ban, hội đồng, mặt trận, huyện ủy, tỉnh ủy, thành ủy, thị ủy, đảng ủy, đảng bộ, chi bộ, chi ủy, chi cục, chi nhánh, chi hội,
  chi đoàn, huyện đoàn, tỉnh đoàn, đoàn thanh niên, đoàn tncs, đoàn thể, đoàn xã, đoàn công tác, liên đoàn, liên minh, trung tâm, kho bạc,
  ngân hàng, hạt kiểm lâm, bưu điện, điện lực, hợp tác xã, doanh nghiệp, cơ quan, đơn vị, địa phương, đồng chí lãnh đạo, đồng chí, thường trực, thường vụ,
  thành viên, thành phố, thị xã, thị trấn, khu phố, cán bộ, công chức, công an, công ty, công đoàn, cấp ủy, chính quyền,
  nhà trường, nhà thầu, chủ đầu tư, chủ tịch, bí thư, giám đốc, thủ trưởng, chánh văn phòng, chánh thanh tra, văn phòng, thanh tra, tòa án,
  người đứng đầu, tổ chức đảng, tổ chức cơ sở đảng, tổ chức chính trị, lực lượng, đài truyền thanh, đài truyền hình, ủy viên, lãnh đạo ubnd, lãnh đạo xã, lãnh đạo huyện,
  bảo hiểm xã hội, báo và phát thanh, báo và đài, bch, bchqs, bộ phận, cảng vụ, câu lạc bộ, chủ thể, chủ cơ sở, chỉ huy trưởng,
  đại biểu, đảng ủy viên, đài phát thanh, đài truyền, đồn biên phòng, đồn công an, hải quan, hiệp hội, hiệu trưởng, hộ dân, hộ gia đình,
  hộ kinh doanh, kế toán, kiểm lâm, liên hiệp, quỹ tín dụng, thống kê cơ sở, thuế cơ sở, thi hành án, tiểu ban, tổ hợp tác,
  tư vấn giám sát, tư vấn thiết kế, văn thư, viện kiểm sát`.split(/,\s+/),
);

/** What looks like one of them: "ban hành", "hội nghị", "xã hội". */
export const otherThings: ReadonlySet<string> = new Set(
  `ban hành, ban đầu, bộ tiêu chí, bộ máy, bộ mặt, bộ thủ tục, bộ tài liệu, bộ hồ sơ, sở hữu, hội nghị, hội thảo, hội thi, hội viên, hội chợ,
  hội nhập, ngành nghề, ngành hàng, xã hội, trường hợp, phòng chống, phòng ngừa, phòng cháy, phòng học, phòng tránh, bản đồ, bản cam kết, bản thân,
  bản sắc, tổ chức, trường học, đội ngũ, cục bộ, viện trợ, viện phí, trưởng thành, tỉnh lộ, huyện lộ, ban công, bản án,
  báo cáo, báo chí, báo động, báo ảnh, cơ sở vật chất, cơ sở dữ liệu, cơ sở hạ tầng, cơ sở pháp lý, cơ sở để, hộ tịch, hộ khẩu, hộ chiếu, hộ nghèo,
  hộ cận nghèo, bộ phận người, phòng trừ, phòng vệ, xã viên`
    .split(/,\s+/)
    .concat('phòng , chống', 'ngành , nghề'),
);

/** Whose next word belongs to the name even where it is a verb: "Ban chỉ đạo", "Phòng Quản lý đô thị", "Tổ giúp việc". */
export const namingHeads: ReadonlySet<string> = new Set(
  'phòng, sở, ban, bộ, tổ, hội, cục, đội, viện, bql, trung tâm, ủy ban, hội đồng, chi cục, văn phòng, công ty, thường trực, tổ công tác'.split(
    ', ',
  ),
);
