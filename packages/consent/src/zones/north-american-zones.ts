/**
 * Where the area codes of +1 lie: zone → its area codes, by state, province or country. An area that lies in several zones
 * stands under each of them. What belongs to no place is not here: toll-free (800, 833, …), personal (500, 521, …), 600,
 * 622, 700, 710, 900.
 *
 * As of November 2026. Facts from the North American Numbering Plan Administrator and the Canadian Numbering Administrator
 * (areas), and from the IANA time zone database (zones); compared with the time zones that libphonenumber keeps.
 */
export const NORTH_AMERICAN_ZONES: Readonly<Record<string, string>> = {
  'America/St_Johns': 'NL 709 879',
  // Labrador.
  'America/Goose_Bay': 'NL 709 879',
  // Of Quebec: the Magdalen Islands; and the Lower North Shore, which keeps its clocks all year.
  'America/Halifax': 'NS PE 782 902, QC 273 367 418 581',
  'America/Blanc-Sablon': 'QC 273 367 418 581',
  'America/Moncton': 'NB 428 506',
  'America/Toronto':
    'ON 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942, ' +
    'QC 263 273 354 367 418 438 450 468 514 579 581 819 873',
  'America/Atikokan': 'ON 807',
  'America/Winnipeg': 'MB 204 431 584, ON 807',
  'America/Regina': 'SK 306 474 639',
  // Of Saskatchewan: Lloydminster. Of British Columbia: the east.
  'America/Edmonton': 'AB 368 403 587 780 825, SK 306 474 639, BC 236 250 257 672 778',
  'America/Dawson_Creek': 'BC 236 250 257 672 778',
  'America/Vancouver': 'BC 236 250 257 604 672 778',
  'America/Iqaluit': 'NU 867',
  'America/Rankin_Inlet': 'NU 867',
  'America/Yellowknife': 'NT 867',
  'America/Whitehorse': 'YT 867',

  'America/New_York':
    'CT 203 475 860 959, DC 202 771, DE 302, ' +
    'FL 239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954, ' +
    'GA 229 404 470 478 678 706 762 770 912 943, MA 339 351 413 508 617 774 781 857 978, ' +
    'MD 227 240 301 410 443 667, ME 207, NC 252 336 472 704 743 828 910 919 980 984, NH 603, ' +
    'NJ 201 551 609 640 732 848 856 862 908 973, ' +
    'NY 212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934, ' +
    'OH 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937, ' +
    'PA 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878, RI 401, ' +
    'SC 803 821 839 843 854 864, TN 423 729 865, VA 276 434 540 571 686 703 757 804 826 948, VT 802, ' +
    'WV 304 681',
  'America/Detroit': 'MI 231 248 269 313 517 586 616 679 734 810 906 947 989',
  'America/Indiana/Indianapolis': 'IN 219 260 317 463 574 765 812 930',
  'America/Kentucky/Louisville': 'KY 270 364 502 606 859',
  'America/Chicago':
    'AL 205 251 256 334 483 659 938, AR 327 479 501 870, FL 448 850, IA 319 515 563 641 712, ' +
    'IL 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872, IN 219 574 812 930, ' +
    'KS 316 620 785 913, KY 270 364 606, LA 225 318 337 457 504 985, MI 906, ' +
    'MN 218 320 507 612 651 763 924 952, MO 235 314 417 557 573 636 660 816 975, MS 228 471 601 662 769, ' +
    'ND 701, NE 308 402 531, OK 405 539 572 580 918, SD 605, TN 423 615 629 729 731 901 931, ' +
    'TX 210 214 254 281 325 346 361 409 430 432 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 ' +
    '956 972 979, WI 262 274 353 414 534 608 715 920',
  // Of Arizona: the Navajo Nation, which changes its clocks.
  'America/Denver':
    'AZ 928, CO 303 719 720 748 970 983, KS 620 785, MT 406, ND 701, NE 308, NM 505 575, NV 775, SD 605, TX 915, ' +
    'UT 385 435 801, WY 307',
  'America/Boise': 'ID 208 986, OR 458 541',
  'America/Phoenix': 'AZ 480 520 602 623 928',
  'America/Los_Angeles':
    'CA 209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 ' +
    '747 760 805 818 820 831 837 840 858 909 916 925 949 951, ID 208 986, NV 702 725 775, OR 458 503 541 971, ' +
    'WA 206 253 360 425 509 564',
  'America/Anchorage': 'AK 907',
  // The western Aleutians.
  'America/Adak': 'AK 907',
  'Pacific/Honolulu': 'HI 808',
  'Pacific/Guam': 'GU 671',
  'Pacific/Saipan': 'MP 670',
  'Pacific/Pago_Pago': 'AS 684',

  'America/Anguilla': 'AI 264',
  'America/Antigua': 'AG 268',
  'America/Barbados': 'BB 246',
  'America/Cayman': 'KY 345',
  'America/Dominica': 'DM 767',
  'America/Grand_Turk': 'TC 649',
  'America/Grenada': 'GD 473',
  'America/Jamaica': 'JM 658 876',
  'America/Lower_Princes': 'SX 721',
  'America/Montserrat': 'MS 664',
  'America/Nassau': 'BS 242',
  'America/Port_of_Spain': 'TT 868',
  'America/Puerto_Rico': 'PR 787 939',
  'America/Santo_Domingo': 'DO 809 829 849',
  'America/St_Kitts': 'KN 869',
  'America/St_Lucia': 'LC 758',
  'America/St_Thomas': 'VI 340',
  'America/St_Vincent': 'VC 784',
  'America/Tortola': 'VG 284',
  'Atlantic/Bermuda': 'BM 441',
};
