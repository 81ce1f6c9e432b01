/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -13 CFA -11 OF -12 VAE -10 applicable -12 criterion -15 deadline -7 indicator -14 none -28 priority -6 score 30 status -21
h/%$	BC -7 CFA -6 OF -7 VAE -6 applicable -6 criterion -10 indicator -10 none -19 score 20 status -15
h/(none)	BC -26 OF -10 VAE 10 body -36 comment -36 date 18 deadline -41 documents -34 end -28 expectedLevel -33 expiry -15 label -11 lastCheck -28 none -43 phase -32 priority 8 proofs -28 score -30 session 11 severity -23 start 14 status -44 steps -20
h/(sentence)	BC 16 CFA -30 OF -8 VAE -28 comment -10 date -32 documents 9 end -16 expiry -10 indicator 12 label -6 links -9 none -12 priority 12 reference -8 responsible -22 score -14 session -14 start -13 status -12 steps 16 trainee -8 version -20
h/0 0	BC -8 OF -6 applicable -15 none -14 score -13 severity -8 status -9
h/?	BC -28 CFA -24 OF -6 VAE -16 applicable 16 body -28 comment -33 criterion -15 date -19 deadline 6 documents -14 expectedLevel -16 expiry -20 indicator -20 label -8 lastCheck -16 links -9 none 9 phase -13 proofs -20 reference -18 score -21 session -26 step -14 version -21
h/?$	BC -23 CFA -26 OF -6 VAE -26 applicable 10 body -23 comment -27 criterion -13 date -15 documents -12 expectedLevel -14 expiry -16 indicator -18 label -7 lastCheck -11 links -6 phase -16 proofs -19 reference -17 score -16 session -21 severity 6 status 8 step -16 version -19
h/^%	BC -6 CFA -7 OF -6 VAE -7 applicable -6 criterion -6 none -15 score 17 status -11
h/^act	BC -11 CFA -9 OF 10 VAE -11 action 13 applicable -7 comment -12 expectedLevel -8 links -7 proofs -7
h/^adres	BC -6 OF -7 VAE -6 applicable -6 comment -8 documents -9 indicator -17 links 11 none 21 responsible -13 score -10 session -6 status -14 version -7
h/^af	BC -20 CFA -10 OF 18 VAE -16 applicable -13 criterion -7 none -12 score -8 status -12
h/^appli	BC 10 VAE -13 applicable -18 none -16 score -7 status -13
h/^appr	BC -15 CFA 16 OF -15 VAE -14 applicable -15 none -11 score -6 status -10
h/^apren	BC -11 CFA 15 OF -14 VAE -15 applicable -12 none -8 status -8
h/^bil	BC 15 CFA -13 OF -16 VAE -14 applicable -12 none -7 status -10
h/^bilan	BC 18 CFA -12 OF -15 VAE -12 applicable -10 none -16 score -6 status -13
h/^c	BC -17 CFA 14 OF -19 VAE -17 action -7 comment -15 criterion 12 deadline -10 documents -10 expectedLevel -10 label 7 links 14 none -22 priority -9 reference -6 responsible -14 score -10 session -10 severity -6 step -9 version -9
h/^color	BC -9 CFA -9 OF -11 VAE -9 applicable -10 comment 14 criterion -6 expectedLevel -14 indicator -13 links -7 none 18 priority -10 proofs -7 responsible -7 score -13 severity -8 status -16 version -12
h/^compl	BC -10 CFA -9 OF -10 VAE -10 applicable -11 body -12 comment -9 criterion -13 date -6 deadline -12 expectedLevel -10 indicator -9 lastCheck -6 links -11 none -22 priority -9 proofs -8 responsible -16 severity -9 status 16 version -13
h/^confi	BC -6 CFA -6 OF -8 applicable -12 body -6 comment -7 criterion -7 deadline -13 expectedLevel -8 indicator -16 lastCheck -6 links -10 none 21 priority -13 reference -8 responsible -18 score -13 session -11 severity -7 status -23 step -6 version -12
h/^coul	BC -6 CFA -6 OF -8 VAE -7 applicable -8 body -8 criterion -7 date -8 indicator -14 links -6 none 18 priority -6 proofs -6 reference -7 responsible -10 score -13 status -14 version -6
h/^coule	BC -9 CFA -6 OF -11 VAE -8 applicable -9 criterion -7 deadline -7 indicator -15 links -8 none 23 phase -6 priority -12 reference -7 responsible -9 score -18 session -9 status -18 step -7 version -8
h/^cover	BC -8 OF -7 VAE -9 applicable -6 body -8 criterion -7 deadline -8 expectedLevel -7 indicator 12 links -9 none 8 phase -6 priority -12 reference -8 responsible -15 score -14 session -7 status -19 version -10
h/^dure	BC -6 body -7 indicator -10 none 19 priority -8 responsible -11 score -10 session -6 status -14 version -7
h/^etat	BC -7 CFA -6 OF -8 VAE -8 applicable -8 comment -8 date -10 deadline -16 expectedLevel -7 indicator -8 links -13 none -22 phase -7 priority -9 proofs -10 reference -20 responsible -15 score -8 session -11 severity -7 status 28 step -7 version -14
h/^forma	BC -13 CFA -10 OF 7 VAE -14 applicable -11 body -9 criterion -7 expectedLevel -6 indicator -10 links -6 none 16 priority -11 responsible -10 score -19 session -11 severity -6 status -16 version -12
h/^frequ	BC -7 OF -7 VAE -6 applicable -6 criterion -8 deadline -7 indicator -9 links -7 none 24 priority -7 reference -8 responsible -12 score -9 session -9 status -18 version -11
h/^guid	BC -6 CFA -7 OF -8 VAE -8 action -6 applicable -7 body -6 comment -16 criterion -8 expectedLevel 9 indicator -16 links -8 none 7 priority -12 proofs -6 responsible -8 score -8 severity -6 status -13 version -14
h/^heur	BC -6 CFA -6 OF -8 VAE -7 applicable -7 deadline -6 expectedLevel -6 indicator -9 links -6 none 17 priority -6 reference -6 responsible -11 score -13 session -6 status -11 version -8
h/^impri	BC -7 CFA -7 OF -8 VAE -9 applicable -16 body -7 comment -6 criterion -10 deadline -8 expectedLevel -6 indicator -11 links -7 none 29 priority -13 responsible -14 score -9 severity -8 status -27 version -13
h/^in	BC -26 CFA -40 OF -35 VAE -46 applicable 39 comment -7 deadline -7 documents -7 none -14 responsible -9 session -6 severity -6 step -8
h/^item	BC -16 CFA -13 OF -13 VAE -17 applicable 18 indicator 18 none -23 score -6 status -17
h/^je	BC -9 OF -10 VAE -7 applicable 12 documents 8 links -6 none -6 proofs 6 status -17
h/^langu	BC -8 OF -8 VAE -8 applicable -7 criterion -9 deadline -6 indicator -7 none 16 priority -8 responsible -8 score -14 status -16 version -9
h/^nb	BC -14 CFA -13 OF -16 VAE -15 applicable -15 body -11 comment 12 criterion -11 deadline -13 documents -10 expectedLevel -7 indicator -19 links -14 none 21 phase -7 priority -11 reference -11 responsible -15 score -18 session -17 severity -7 status -17 step -10 steps -6 version -14
h/^nivea	BC -9 CFA -7 OF -10 VAE -10 action -15 applicable -7 body -6 comment -25 criterion -6 deadline -9 documents -8 expectedLevel 8 label -6 links -19 none -22 priority 6 proofs -17 responsible -13 score -10 session -8 status 15 step -7 version -11
h/^nombr	BC -7 indicator -10 none 19 priority -9 responsible -7 score -10 session -9 status -13 version -8
h/^not	BC -9 CFA -8 OF -7 VAE -9 action -13 applicable -6 body -7 comment 15 criterion -13 date -6 deadline -7 documents -10 expectedLevel -18 indicator -10 links -13 none -21 priority -13 proofs -7 responsible -13 score 11 severity -8 step -10 steps -8 version -10
h/^of	BC -20 CFA -17 OF 28 VAE -24 applicable -24 none -14 status -12
h/^on	BC -6 OF -6 VAE -7 applicable -7 none -18 priority -9 responsible -6 score -6 status 26
h/^organ	BC -9 CFA -9 OF 9 VAE -9 applicable -9 body 16 expectedLevel -6 none -14 priority -7 responsible -11 session -10 status -12
h/^owner	BC -8 CFA -7 OF -8 VAE -9 action -8 applicable -7 body -25 comment -8 deadline -6 links -9 none -21 priority -12 proofs -9 responsible 19 severity -8 status -12 version -9
h/^pour	BC -16 CFA -17 VAE -20 applicable 15 body 20 comment -9 criterion -8 date -14 deadline 16 expiry -13 lastCheck -16 links -7 none -19 phase -9 priority -8 reference -7 responsible -24 score -8 severity -7 status -32 step -6 version -7
h/^pr	BC -15 CFA -12 VAE -13 applicable 8 body 9 date -13 deadline 14 expiry -13 lastCheck -9 none -21 responsible -11 score -7 severity -7 status -21
h/^preuv	BC -6 action -15 applicable -6 comment -14 criterion -6 deadline -8 documents 12 expectedLevel -12 indicator -12 label -6 links -20 none 11 phase -7 priority -7 proofs 17 reference -8 responsible -13 score -10 session -12 status -17 step -16 version -8
h/^prior	BC -9 CFA -9 OF -10 VAE 11 applicable -10 none -12 score -7
h/^prix	BC -7 CFA -7 OF -8 VAE -7 applicable -7 criterion -8 deadline -6 indicator -10 none 17 priority -7 responsible -9 score -12 session -6 status -14 version -9
h/^progr	BC -6 OF -6 body -9 comment -9 date -6 deadline -6 expectedLevel -6 links -10 none -18 phase -6 priority -6 proofs -6 reference -6 responsible -15 session 14 status 14 step -6 version -8
h/^qui	BC -7 CFA -6 OF -7 VAE -7 action -6 applicable -6 comment -13 deadline -9 documents -9 expectedLevel -10 links -12 none -15 phase -7 priority -13 proofs -15 reference -7 responsible 21 score -7 session -15 severity -8 status -20 step -6 steps -6 trainee -7 version -12
h/^saiso	BC -8 OF -8 VAE -6 deadline -6 indicator -6 none 20 phase 9 reference -6 responsible -9 score -10 session -8 status -14 step -10
h/^si	BC 13 CFA -12 OF -11 VAE -13 applicable -11 none -6 severity 7 status -11
h/^sit	BC -7 CFA -6 OF -7 VAE -11 applicable -9 body -10 comment -8 criterion -17 deadline -8 expectedLevel -9 indicator -12 none -20 priority -16 proofs -14 responsible -15 score -15 severity -8 status 27 version -14
h/^skill	BC 12 OF -6 applicable -13 none -8 status -6
h/^sourc	BC -7 none 13 score -10 status -9
h/^statu	BC -12 CFA -10 OF -12 VAE -13 applicable -13 comment 10 criterion -6 date -6 deadline -6 expectedLevel -15 indicator -8 none -24 phase -6 priority -7 reference -6 responsible -8 score -8 severity -10 status 10 step -7 version -10
h/^suppo	BC -11 CFA -6 VAE -9 action -13 applicable -8 body -7 comment -10 date -9 documents 13 expectedLevel -7 indicator -14 links -21 none 18 priority -9 proofs 13 reference -16 responsible -10 severity -6 status -17 step -14 version -15
h/^taux	BC -6 criterion -8 indicator -8 none -18 score 15
h/^temp	BC -8 CFA -6 OF -8 VAE -9 applicable -7 body -8 comment -7 criterion -7 deadline 12 documents -13 expectedLevel -6 indicator -12 links -11 none 12 priority -11 reference -11 responsible -16 score -13 session -6 status -20 version -9
h/^train	BC -8 OF 6 VAE -6 applicable -6 comment -6 links -7 none -6 session -12 status -13
h/^typ	BC -10 CFA -6 OF -10 VAE -10 action -6 applicable -8 body -8 comment -7 expectedLevel 9 indicator -8 links -9 none 10 priority -9 responsible -8 score -11 severity 8 status -17 version -6
h/^val	BC -13 CFA -11 OF -17 VAE 16 applicable -14 date -14 deadline -16 expiry 19 lastCheck -11 none -10 score -7 status -7
h/a	BC -23 OF -26 action 16 body -24 criterion -24 date -41 documents 7 end -14 expectedLevel -35 expiry 9 label -11 links -28 none -12 phase -12 proofs 7 reference -16 score -20 session -26 severity -16 start -12 status -6 step -28
h/a moi	BC -19 CFA -17 OF -12 VAE -14 applicable 17 none -8 status -8
h/a$	BC -12 CFA 14 OF -13 VAE -19 action -7 applicable -20 body -14 comment -9 deadline -8 documents -8 indicator -10 phase -11 priority -8 responsible 15 score -9 session -10 status -21 step -8 version -6
h/accom	BC 15 CFA -13 OF -12 VAE -15 applicable -11 body 9 documents -11 links -10 none -14 phase 7 responsible -13 session 7 status -11 step 7 steps -9 version -6
h/acq	BC -12 CFA -10 OF -17 VAE 15 applicable -14 none -6 status -6
h/act	BC -10 CFA -11 OF 12 VAE -11 action 13 applicable -10 comment -13 proofs -6
h/actio	BC -13 CFA -10 OF 13 VAE -8 action 21 applicable -8 body -15 comment -15 criterion -9 deadline -7 end 7 expectedLevel -19 label -6 links -18 none -15 priority -16 proofs -17 responsible 10 score -7 session 9 severity -9 status -20 steps -13 trainee -9 version -10
h/actio de	BC -11 CFA -9 OF 13 VAE -6 applicable -6 body -8 none -8 responsible -6 session 11
h/adres	BC -8 CFA -6 OF -7 VAE -8 applicable -7 comment -9 deadline -8 documents -11 indicator 13 links 12 priority -8 responsible -13 score -14 session -6 status -18 step -6 steps 6 version -9
h/adres$	BC -7 OF -6 VAE -7 applicable -6 deadline -6 end -6 indicator 13 links -10 priority -7 responsible -6 score -12 status -13 version -7
h/ae	BC -8 CFA -7 OF -19 VAE -9 applicable 19 none -9 status -12
h/af	BC -12 CFA -19 OF 21 VAE -18 applicable -19 none -17 score -10 severity -6 status -11
h/af$	BC -11 CFA -17 OF 19 VAE -18 applicable -18 none -19 score -9 status -11
h/afc	BC -23 CFA -23 OF 27 VAE -22 applicable -21 criterion -6 none -18 score -10 status -12
h/am	BC -15 CFA -12 OF -11 VAE -15 applicable 18 body -6 none -8 responsible -7 status -15
h/an	BC -9 end -8 indicator -12 none 17 priority -6 responsible -12 score -12 start -8 status -13 steps 9 version -6
h/appl	BC -10 CFA -10 OF -12 VAE -10 applicable 12 none -9 status -9
h/appli	BC 6 OF -7 VAE -21 applicable 14 criterion -8 date 13 expectedLevel -6 expiry -11 none -22 priority -7 score -11 severity -6 status -22
h/appli to	BC 11 CFA -9 OF -12 VAE -8 applicable -10 none -8 status -6
h/appr	BC -15 CFA 17 OF -16 VAE -16 applicable -16 body -7 none -11 score -7 status -11
h/appre	BC -25 CFA 31 OF -24 VAE -25 applicable -23 body -10 comment -8 links 7 none -16 responsible -9 score -6 session -7 status -13 trainee 11
h/appre$	BC -16 CFA 14 OF -16 VAE -11 applicable -7 comment -9 links 9 none -8
h/apren	BC -13 CFA 13 OF -13 VAE -10 applicable -13 none -10 status -10
h/apren$	BC -12 CFA 12 OF -13 VAE -9 applicable -12 none -9 status -9
h/asses	BC 15 CFA -10 OF -11 VAE -13 applicable -17 end -8 none -6 status -7 steps 13
h/atten	BC -8 CFA -7 OF -8 VAE -9 action -7 applicable -7 body -8 deadline 7 documents -16 end -8 expectedLevel 14 links -22 phase -11 priority -8 proofs -9 reference -11 responsible -14 score -9 session -12 severity -6 status -22 step -12 steps 8 version -7
h/atten$	BC -10 CFA -10 OF -11 VAE -11 applicable -10 body -9 comment -6 criterion -6 deadline 6 documents -14 end -7 expectedLevel 12 indicator -7 links -21 phase -10 priority -10 proofs -8 reference -11 responsible -14 score -11 session -13 severity -7 start -6 status -12 step -12 steps 6 version -9
h/au	BC -13 CFA -14 OF -16 VAE -15 applicable 14 comment -15 criterion -7 date -15 end 16 expectedLevel -12 expiry 16 lastCheck -20 none -21 priority 19 proofs -7 reference -6 responsible -7 score -12 severity -11 start -15 status -20 steps -18 version -11
h/audit	BC -19 CFA -13 OF -17 VAE -20 action -19 applicable 12 comment 10 criterion -8 deadline -12 documents -11 expectedLevel 7 indicator -13 label -11 links -10 priority -16 reference -8 responsible -13 score -14 session -8 severity -11 step -6 version -10
h/audit$	BC -17 CFA -19 OF -17 VAE -17 action -18 applicable 17 comment 17 criterion -7 deadline -12 documents -8 expectedLevel -15 indicator -13 label -10 links -10 priority -14 proofs 7 reference -8 responsible -13 score -12 session -9 severity -9 status -11 step -7 version -10
h/avi	BC -6 OF -8 VAE -7 applicable -7 body -6 comment -12 deadline -7 end -8 expectedLevel -8 links -7 none -13 priority -7 proofs -6 reference -8 responsible -12 session -6 start -9 status 17 steps 15
h/b	BC 12 CFA -14 OF -12 VAE -13 action -6 applicable -11 comment 20 documents -7 expectedLevel -13 links -9 proofs -6 severity -6 status -15 step -7
h/bc	BC 31 CFA -30 OF -30 VAE -25 applicable -27 none -18 score -8 severity -6 status -18
h/bc$	BC 25 CFA -24 OF -24 VAE -22 applicable -21 criterion -6 none -16 score -9 status -14
h/bd	BC 11 CFA -17 OF -15 VAE -12 applicable -15 status -9
h/bil	BC 13 CFA -11 OF -14 VAE -12 applicable -11 status -8
h/bilan	BC 29 CFA -28 OF -25 VAE -24 applicable -21 body -12 comment -8 deadline -11 documents -8 end 10 links -7 none -24 reference -10 responsible -13 score -13 session 14 severity -10 start -16 status -24 step -11 steps -6 trainee -7
h/bilan de	BC 22 CFA -19 OF -19 VAE -13 applicable -10 none -16 score -8 status -14
h/bilan$	BC 19 CFA -19 OF -18 VAE -17 applicable -17 body -12 comment -7 deadline -9 documents -6 end 10 links -6 none -15 reference -10 responsible -10 score -8 session 13 severity -6 start -10 status -15 step -13 steps -6 trainee -9
h/binde	BC -6 OF -6 VAE -6 indicator -13 links -6 none 14 reference -6 score -10 status -13
h/board	BC -13 CFA -11 OF -15 VAE -14 action -6 applicable -13 body -17 comment -15 deadline -7 documents -8 expectedLevel -10 links -7 none -16 phase -8 priority -6 proofs -11 responsible -14 session -7 severity -11 status 20 step -7 version -8
h/c	BC 14 OF -23 VAE -25 action -12 applicable -11 body 8 comment -20 criterion 13 deadline -14 documents -14 expectedLevel -14 label 9 links 17 none -30 priority -13 reference -8 responsible -24 score -16 session -18 severity -10 status -6 step -12 trainee -8 version -12
h/c est	BC -11 CFA -9 OF -12 VAE -7 applicable 14 comment -10 deadline -8 documents -9 expectedLevel -7 indicator 9 label -6 none -17 responsible -7 status 16 step -6
h/c$	BC 14 CFA -17 OF -14 VAE -16 applicable -14 criterion 10 score -8 status -13
h/cab	BC -10 CFA -11 OF -13 VAE -11 applicable 12 none -7 status -7
h/caden	BC -9 CFA -8 OF -11 VAE -9 applicable -11 criterion -9 indicator -11 none 25 priority -7 responsible -9 score -11 session -9 status -17 version -11
h/call	BC -28 CFA -22 OF -25 VAE -24 applicable 26 none -11 score -6 status -11 steps 8
h/cbc	BC 26 CFA -23 OF -24 VAE -28 applicable -23 none -22 priority -6 score -15 severity -6 status -12
h/ce	BC -7 CFA -6 VAE -13 action -22 applicable -8 body -7 comment 6 criterion -13 date -12 deadline 17 documents 13 expiry -15 indicator -8 lastCheck -26 links 6 none -22 priority -18 responsible -12 score -17 severity -7 status 9 version -13
h/cefr	BC -11 CFA -8 OF -11 VAE -9 applicable -11 expectedLevel -6 indicator -9 none 20 priority -6 responsible -6 score -12 status -13
h/cfa	BC -28 CFA 37 OF -23 VAE -28 applicable -32 criterion -8 none -16 score -13 severity -6 status -17
h/cfa$	BC -27 CFA 24 OF -31 VAE -21 applicable -23 criterion -6 none -11 score -6 status -15
h/chapi	BC -6 comment -6 criterion 16 none -11 score -7 status -9 version -8
h/class	BC -15 CFA -13 OF 12 VAE -16 action -8 applicable -15 comment -12 deadline -7 expectedLevel -13 indicator -8 links 13 none 6 priority -9 proofs -15 responsible -15 score -11 session -13 status -13 version -9
h/class$	BC -15 CFA -12 OF 11 VAE -14 applicable -14 expectedLevel -8 indicator -7 links 7 none 9 proofs -8 responsible -10 score -10 session -10 status -17 version -7
h/color	BC -8 CFA -8 OF -10 VAE -8 applicable -9 comment 15 criterion -7 expectedLevel -14 indicator -14 links -7 none 19 priority -11 proofs -7 responsible -7 score -11 severity -8 status -18 version -14
h/colum	BC -12 CFA -9 OF -13 VAE -12 action -6 applicable -12 body -16 comment -12 deadline -6 documents -7 expectedLevel -9 links -8 none -15 phase -9 priority -7 proofs -11 responsible -15 session -7 severity -10 status 20 step -8 version -8
h/combien	BC -10 OF -9 VAE -7 applicable -8 criterion -12 deadline -8 indicator -6 lastCheck -6 links -9 none 19 priority -9 reference -9 responsible -13 session -8 status -20 version -6
h/comp	BC 21 CFA -15 OF -23 VAE -19 applicable -13 none -17 score -9 severity -7 status -19
h/comp$	BC 20 CFA -14 OF -22 VAE -18 applicable -13 none -15 score -8 severity -6 status -16
h/compe	BC 16 CFA -14 OF -14 VAE -8 applicable -8 none -9 status -8
h/compl	BC -11 CFA -10 OF -12 VAE -11 action -6 applicable -11 body -8 comment -11 criterion -14 date -13 expectedLevel -12 expiry -11 indicator -10 label -6 lastCheck -12 links -12 none -30 priority -18 proofs -10 responsible -15 score 8 severity -9 status 14 version -16
h/conc	BC -8 OF -9 applicable 9 indicator 7 none -8
h/conce	BC -18 CFA -18 OF -21 VAE -17 applicable 27 body -6 none -18 responsible -9 score -7 session 8 severity -6 status -27 version -6
h/conce$	BC -10 CFA -10 OF -8 VAE -9 applicable 12 body -6 none -9 responsible -9 session 9 status -11 version -6
h/conf	BC -9 CFA -9 OF -10 VAE -8 applicable -18 criterion -10 none -18 priority -8 responsible -6 severity -13 status 19 version -6
h/confi	BC -8 CFA -7 OF -10 applicable -13 body -6 comment -7 criterion -7 deadline -13 expectedLevel -7 indicator -13 links -10 none 21 priority -13 reference -8 responsible -18 score -13 session -10 severity -7 status -25 step -6 version -12
h/confo	BC -6 applicable -6 comment -15 date -7 deadline -6 expectedLevel -9 links -6 none -19 priority -14 proofs -7 reference -7 responsible -9 score -10 severity 11 status 28 step -6 version -9
h/confo$	BC -7 OF -6 VAE -6 applicable -7 comment -17 date -6 deadline -7 expectedLevel -8 links -6 none -16 priority -11 proofs -7 reference -6 responsible -9 score -7 severity 10 status 19 version -10
h/cotat	BC -6 OF -7 action -8 applicable -6 comment -17 criterion -9 date 16 deadline -11 expiry -9 lastCheck -18 links -12 none -21 priority -12 proofs -7 score 8 status 10
h/coul	BC -6 OF -7 VAE -7 applicable -7 body -6 criterion -7 date -11 indicator -11 links -6 none 18 priority -6 reference -10 responsible -9 score -12 status -15 version -6
h/coule	BC -13 CFA -8 OF -14 VAE -11 applicable -9 criterion -8 deadline -9 indicator -17 links -8 none 26 phase -6 priority -14 reference -8 responsible -10 score -8 session -11 severity -7 status -23 step -6 version -12
h/cours	BC -8 OF 7 applicable -6 comment -6 deadline -6 links -9 none -11 responsible -15 session 12 status -13 steps 7 version -8
h/cover	BC -11 CFA -8 OF -10 VAE -11 applicable -9 body -8 comment -6 criterion -8 deadline -8 expectedLevel -7 indicator 11 links -10 phase -7 priority -12 proofs -6 reference -8 responsible -12 score -15 session -7 status -19 step -6 version -10
h/cover$	BC -10 CFA -7 OF -9 VAE -10 applicable -8 body -8 comment -6 criterion -9 date -6 deadline -7 indicator 11 links -10 priority -10 proofs -7 reference -7 responsible -11 score -15 session -6 status -17 version -12
h/cpt	BC 9 CFA -7 OF -9 VAE -9 applicable -9 body -6 comment -8 criterion -15 deadline -8 expectedLevel -8 indicator -10 links -8 none 17 phase -9 priority -16 proofs -6 reference -7 responsible -11 score -14 session -8 severity -6 status -23 step -7 version -12
h/crit	BC -6 OF -6 VAE -6 applicable -8 criterion 12 none -17 score -10 status -6 version -8
h/crite	BC -12 CFA -8 OF -10 VAE -10 action -12 applicable -9 comment -16 criterion 19 none -27 priority -10 responsible -8 score -19 status -21 version -17
h/crite$	BC -9 CFA -6 OF -7 VAE -7 action -11 applicable -7 comment -11 criterion 14 expectedLevel 6 none -15 priority -8 score -11 status -15 version -15
h/d	BC -18 CFA -14 OF -17 VAE -16 applicable -16 comment -7 criterion -20 deadline -6 documents -20 expectedLevel -33 expiry 6 label -10 lastCheck -10 proofs -17 reference -11 responsible -27 score -15 session -15 severity -15 status 11 step -6 trainee -9 version -23
h/dat	BC -6 OF -6 VAE -6 action -6 body -6 comment -12 date 11 documents -7 expectedLevel -6 expiry 6 indicator -19 label -7 links -16 none -20 phase -11 priority -9 proofs -12 reference -18 responsible -14 score -11 session -14 severity -10 status -18 step -9 steps -12 trainee -7 version -14
h/de comp	BC 13 CFA -7 OF -12 VAE -9 applicable -7 none -12 status -9
h/de forma	BC -12 CFA -9 OF 13 VAE -7 applicable -7 body 14 end 8 links -6 none -17 responsible -15 steps -16
h/de l	BC -11 CFA -7 OF -10 VAE -11 action -13 applicable -7 criterion -6 deadline -9 documents 11 end -8 expectedLevel -24 indicator -8 label 6 none -19 phase -6 priority -12 proofs -10 responsible 12 score -8 session -18 start -6 steps 8 version -8
h/de la	BC -8 OF -6 action -8 applicable -6 body -21 comment -14 criterion -8 date 18 deadline -20 expectedLevel -9 indicator -8 label -7 lastCheck -28 none -14 priority -10 reference -6 responsible -13 score 7 session 11 severity 8 step -8 steps 6 trainee 16 version -10
h/de$	BC -6 indicator -10 none 22 responsible -6 score -8 status -14
h/du	BC -14 CFA -14 OF -17 VAE -13 action -9 applicable -9 body -30 comment -18 criterion -23 deadline -14 documents -8 expiry -6 indicator -25 links -9 phase 7 priority -22 score -25 session -12 severity -13 start 7 status -9 steps -18
h/dure	BC -6 body -6 indicator -11 none 18 responsible -9 score -11 status -14 version -7
h/e	BC -17 CFA -16 OF -16 VAE 16 applicable -20 body -7 comment -6 criterion -8 indicator -13 links -6 priority -9 responsible -9 score -15 severity -8 version -7
h/ecsr	BC -12 CFA 11 OF -13 VAE -10 applicable -10 body -7 none -9 status -9
h/effor	BC -8 CFA -7 OF -8 applicable -8 criterion -7 indicator -8 none 16 responsible -6 score -9 status -10
h/en	BC -10 CFA -8 OF -10 VAE -14 action -24 applicable -13 body -25 criterion -10 deadline 9 documents -18 end -7 expectedLevel -30 expiry -27 label 8 lastCheck -13 links -21 none -31 phase -8 priority 14 proofs -16 reference -13 responsible 11 score -15 session -17 severity -13 status 16 step -15 version 16
h/en est	BC -6 OF -6 applicable -8 comment -15 deadline -9 documents -6 expectedLevel -8 links -12 none -15 priority -15 responsible -12 score -7 status 24 step -8 version -7
h/entre	BC -9 OF -7 VAE -8 applicable -6 body 15 comment -8 criterion -8 end -21 indicator -18 links -12 none 23 priority -10 responsible -24 score -17 session -14 start 16 status -16 steps -13 trainee -13 version -9
h/entre$	BC -7 OF -6 VAE -6 applicable -6 body 11 comment -7 end -14 indicator -11 links -9 none 17 priority -8 responsible -16 score -12 session -11 start 10 status -17 steps -10 trainee -13 version -8
h/est	BC -16 CFA -12 OF -18 VAE -11 applicable 11 body -9 comment -24 criterion -10 date -8 deadline -14 documents -15 expectedLevel -14 links 8 none -33 priority -15 reference -10 responsible -25 score -11 session -14 severity -10 status 25 step -16 version -13
h/etat	BC -6 OF -7 VAE -7 applicable -6 body -6 comment -9 date -10 deadline -15 expectedLevel -7 indicator -7 links -13 none -23 phase -6 priority -9 proofs -9 reference -16 responsible -15 score -8 session -10 severity -7 status 28 step -7 version -13
h/etat$	BC -8 CFA -6 OF -8 VAE -8 applicable -8 body -7 deadline -10 expectedLevel -6 none -21 priority -10 reference -11 responsible -10 score -8 severity -7 status 21 version -9
h/exp	BC -13 CFA -12 OF -14 VAE 13 applicable -11 date -24 deadline -14 expiry 25 lastCheck -13 none -10 score -6 status -7
h/f	BC -18 CFA 8 OF 16 VAE -17 action 15 applicable -25 comment -11 expectedLevel -8 links -8 none -19 priority -12 proofs -14 responsible -7 score -7 severity -6 status -21
h/f$	BC -13 CFA -16 OF 17 VAE -11 action 14 applicable -16 comment -12 expectedLevel -6 none -11 proofs -12 status -14
h/fee	BC -8 CFA -7 OF -10 VAE -6 applicable -9 body -8 comment -8 criterion -9 deadline -7 documents -6 indicator -13 links -10 none 20 phase -7 priority -9 reference -8 responsible -13 score -12 session -11 status -18 step -8 version -9
h/foi	BC -8 date -13 deadline -21 expiry -10 indicator -11 lastCheck 16 none 13 priority -7 responsible -10 score -12 status -12
h/form	BC -8 CFA -7 OF 7 VAE -9 body -13 responsible 10 session 6 status -7 trainee -11 version -8
h/form$	BC -9 CFA -7 OF 8 VAE -9 applicable -6 responsible -8 session 10 status -8 version -9
h/forma	BC -22 CFA -20 OF 18 VAE -22 applicable -21 comment -11 criterion -9 deadline -14 documents -9 expectedLevel -8 indicator -10 lastCheck -6 links -11 phase -9 priority -13 proofs -8 reference -12 responsible -22 score -17 session 13 severity -9 status -23 step -10 trainee -9 version -15
h/forma$	BC -12 CFA -14 VAE -14 applicable -13 comment -10 criterion -8 deadline -10 documents -9 expectedLevel -6 indicator -9 links -10 none 10 phase -9 priority -11 proofs -7 reference -9 responsible -20 score -13 session 14 severity -7 status -16 step -10 trainee -7 version -13
h/frequ	BC -7 OF -6 VAE -6 body -6 criterion -7 deadline -7 indicator -9 links -8 none 24 priority -6 reference -8 responsible -13 score -10 session -9 status -18 version -12
h/hrs	BC -9 CFA -9 OF -9 VAE -6 applicable -9 criterion -7 indicator -7 none 17 priority -6 responsible -6 score -9 status -12
h/i	BC -15 CFA -17 OF -20 VAE -18 action -11 applicable 14 body -17 comment -14 deadline -11 end -12 expectedLevel -13 label -6 links -14 none -20 phase -6 priority -10 reference -8 responsible -17 score -7 session -6 severity -10 start -8 status 8 step -8 steps 16 version -6
h/icon	BC -9 CFA -8 OF -11 VAE -9 applicable -10 indicator -9 links -6 none 20 priority -7 responsible -13 score -12 session -8 status -16 version -7
h/impor	BC -6 CFA -7 OF -7 VAE -9 action -6 body -9 comment -16 criterion -7 deadline -8 expectedLevel -14 lastCheck -7 links -9 none -19 priority 19 proofs -7 responsible -10 score -13 severity -11 status -18 version -15
h/impor$	BC -7 CFA -7 OF -8 VAE -9 action -6 body -8 comment -18 criterion -6 deadline -10 expectedLevel -14 expiry -6 lastCheck -8 links -9 none -18 priority 20 proofs -7 responsible -10 score -13 severity -13 status -19 version -13
h/impri	BC -6 CFA -6 OF -8 VAE -8 applicable -14 comment -6 criterion -7 deadline -8 indicator -14 links -7 none 27 priority -12 responsible -12 score -9 severity -7 status -24 version -11
h/impri$	BC -8 CFA -6 OF -9 VAE -8 applicable -7 body -6 indicator -7 none 17 priority -6 responsible -10 score -8 status -11
h/in	BC -17 OF -15 applicable 19 body -11 comment -12 criterion -9 deadline -8 documents -8 end -11 expectedLevel -7 indicator -9 lastCheck -6 links -13 none -32 phase -7 priority -12 proofs -13 reference -8 responsible -18 score -15 session -19 severity -14 start -6 step -8 steps 12 version -11
h/in scop	BC -9 OF -7 body -7 criterion -6 none -23 priority -8 responsible -9 score -10 severity -10 status -23
h/ind$	BC -7 CFA -8 OF -8 VAE -7 applicable -8 comment -6 criterion -6 indicator 12 none -20 severity -9 status 12 version -6
h/indic	BC -9 CFA -6 OF -7 VAE -9 applicable -6 comment -13 criterion -14 deadline -10 expectedLevel -9 indicator 26 label 6 links -9 none -28 priority -8 proofs -9 responsible -11 version 7
h/indic$	BC -8 OF -7 VAE -7 comment -13 criterion -6 deadline -8 expectedLevel -7 indicator 18 none -17 proofs -7 score -12 status 13 version -8
h/item	BC -16 CFA -10 OF -13 VAE -16 action 14 applicable 15 comment -7 deadline -6 indicator 18 links -7 none -22 proofs -12 score -7 status -16
h/j	BC -8 CFA -7 OF -6 VAE -15 action -9 applicable -10 body -14 criterion -14 deadline 17 end -16 expectedLevel -17 expiry -8 indicator -9 label -11 lastCheck -10 links -19 none -26 phase -8 priority -18 proofs 12 reference -10 responsible -13 score -17 session -12 severity -9 status 11 step -13 version -15
h/je	BC -13 CFA -9 OF -12 VAE -11 action 11 applicable 16 comment -20 criterion -6 date -6 documents 12 expectedLevel -12 links -11 none -17 priority -10 proofs 10 responsible -12 score 9 step -8 version -6
h/jour	BC -7 CFA -6 OF -7 VAE -9 applicable -6 body -6 comment -7 criterion -10 date -21 deadline -19 end -13 expectedLevel -8 expiry -14 indicator -14 lastCheck 15 links -9 none 15 priority -11 proofs -6 reference -13 responsible -7 score -16 session -13 severity -7 start 12 status -15 steps -14 version 13
h/kilom	BC -7 OF -8 VAE -7 criterion -9 indicator -6 links -6 none 22 priority -10 responsible -7 score -17 status -16 version -7
h/l	BC -13 OF -11 action -24 applicable -7 deadline -21 end -11 expectedLevel -8 lastCheck -8 links -7 none -39 phase -8 priority -18 proofs -14 responsible 17 score -22 session -17 severity -6 start -8 step 6 steps 10 trainee -7 version -16
h/l indic	BC -8 OF -7 VAE -8 applicable -6 comment -14 expectedLevel -7 indicator 8 label 6 none -12 proofs -7 score -6 status 15
h/la	BC -16 CFA -8 OF -12 VAE -7 action -12 applicable -9 body -10 comment -16 criterion -12 date 8 deadline -40 end -7 expectedLevel -14 indicator -16 label -10 none -10 priority -22 reference -12 responsible -14 score 6 session 15 severity 8 status -18 step -15 steps 7 trainee 8
h/langu	BC -7 OF -6 VAE -7 criterion -11 expectedLevel -6 indicator -14 none 18 priority -9 responsible -7 score -14 status -14 version -9
h/langu$	BC -9 CFA -6 OF -9 VAE -9 applicable -9 comment -6 criterion -11 deadline -6 expectedLevel -6 indicator -6 links -7 none 17 priority -10 responsible -9 score -14 status -16 version -10
h/le	BC -7 CFA -7 OF -8 VAE -7 action -18 applicable -7 comment -26 deadline -17 documents -20 expectedLevel 10 lastCheck 8 none -23 phase -12 priority -17 proofs -6 reference -18 score -11 session -17 severity -11 start 7 status -35 steps -24 trainee -11 version -21
h/learn	BC -10 CFA -9 OF -9 VAE 10 applicable -9 body -11 none -7 responsible -10 session -6 trainee 14
h/les	BC -8 CFA -6 applicable -10 links -6 none 14 priority -7 responsible -8 score -8 status -16 version -13
h/level	BC -10 CFA -9 OF -11 VAE -9 action -15 applicable -10 body -10 comment -18 deadline -8 expectedLevel 16 indicator -11 label -6 links -13 none 10 priority -10 proofs -7 responsible -12 score -17 severity -7 status -21 version -13
h/ma	BC -12 CFA -10 OF -13 VAE -7 applicable 16 status -10
h/mail	BC -6 OF -6 VAE -6 applicable -6 criterion -8 indicator -6 none 18 priority -6 responsible -10 score -13 status -15 version -7
h/mail$	BC -6 OF -6 VAE -7 applicable -6 criterion -9 indicator -6 none 19 priority -6 responsible -10 score -13 status -16 version -7
h/marqu	BC -6 CFA -6 OF -8 VAE -7 deadline -6 documents -7 indicator -7 none 12 reference -6 responsible -6 score -10 session -8 status -12
h/mod	BC -7 OF -6 VAE -6 applicable -6 body -6 criterion -8 expectedLevel -7 indicator -10 links -7 none 20 priority -10 responsible -9 score -13 status -15 version -7
h/moi	BC -20 CFA -19 OF -14 VAE -16 applicable 24 comment -6 deadline -8 links -9 none -18 phase -6 responsible 12 score -6 status -22 step -6 steps 6
h/moi$	BC -19 CFA -18 OF -12 VAE -15 applicable 17 none -7 status -8
h/mon	BC -6 OF -6 VAE -7 action -11 body -8 comment -19 date -14 deadline 10 expectedLevel -14 expiry -16 indicator -6 lastCheck -13 links -14 none -24 priority -18 proofs -9 responsible -9 score 7 severity -7 status 15 version -10
h/mood	BC -11 CFA -6 OF -9 VAE -10 applicable -7 comment -13 expectedLevel -6 none -13 score -7 status 20
h/nam	BC -12 CFA -13 OF -15 VAE -15 action -6 applicable -13 comment -11 deadline -12 documents -11 expectedLevel -11 indicator -8 links -8 phase -6 priority -16 reference -13 score -12 severity -10 status -18 step 10 trainee 11 version -13
h/nam$	BC -11 CFA -10 OF -14 VAE -12 action -7 applicable -12 comment -12 deadline -13 documents -9 expectedLevel -11 indicator -9 lastCheck -6 links -20 phase -6 priority -16 reference -11 score -14 severity -11 status -18 step 7 steps -6 trainee 11 version -12
h/nb	BC -12 CFA -12 OF -15 VAE -13 applicable -12 body -10 comment 11 criterion -13 deadline -11 documents -8 expectedLevel -7 indicator -21 links -13 none 21 priority -11 proofs -6 reference -10 responsible -15 score -16 session -16 severity -7 status -20 step -10 steps -6 version -14
h/nb$	BC -6 OF -6 VAE -6 applicable -7 body -6 comment 14 links -11 responsible -8 score -7 status -7
h/nc	BC -16 CFA -13 OF -14 VAE -16 action -8 applicable 7 body -10 comment -20 criterion -9 deadline -9 expectedLevel 13 expiry -7 indicator -7 lastCheck -6 links -11 none -24 priority -12 proofs -10 responsible -11 score -8 session -7 severity 9 status 10 version -9
h/nc$	BC -15 CFA -11 OF -14 VAE -14 applicable 8 comment -9 criterion -10 deadline -8 expectedLevel -13 indicator -8 none -22 priority -9 proofs -6 responsible -13 score -7 session -9 status 17 version -8
h/nivea	BC -10 CFA -7 OF -9 VAE -10 action -15 applicable -7 body -6 comment -24 criterion -6 deadline -9 documents -8 expectedLevel 6 links -17 none -20 priority 7 proofs -16 responsible -13 score -10 session -8 status 14 step -6 version -10
h/nombr	BC -6 indicator -9 links -6 none 20 priority -8 responsible -9 score -9 session -10 status -18 version -8
h/nombr de	BC -8 indicator -8 none 14 priority -6 responsible -8 score -7 session -7 status -8
h/non	BC -13 CFA -13 OF -14 VAE -15 applicable 16 body -8 comment -16 criterion -6 deadline -10 expectedLevel -11 lastCheck -7 none -21 priority -13 proofs -6 reference -6 responsible -7 score -11 severity 8 status 13 version -12
h/non$	BC -11 CFA -10 OF -15 VAE -12 applicable 15 body -6 comment -12 deadline -6 expectedLevel -7 indicator -6 none -19 priority -10 proofs -6 responsible -6 score -8 severity -9 status 13 version -7
h/not	BC -15 CFA -11 OF -9 VAE -10 action -21 applicable -8 body -9 comment 29 criterion -16 date -7 deadline -10 documents -13 end -13 expectedLevel -22 indicator -12 label -7 lastCheck -6 links -20 none -31 priority -20 proofs -15 responsible -14 score 11 severity -13 start -8 step -11 steps 7 version -13
h/ns	BC -15 CFA -10 OF -14 VAE -13 applicable 18 none -15 status -16
h/n°	BC -13 CFA -15 OF -12 VAE -15 action -6 applicable -16 body -12 comment -14 date -13 deadline -20 documents -15 end -8 expectedLevel -12 expiry -7 indicator 27 label -8 lastCheck -6 links -14 none -11 phase -12 priority -17 proofs -19 reference 14 responsible -24 score -30 session -10 severity -11 start -7 status -34 step -12 trainee -9 version 16
h/n°$	BC -9 CFA -6 VAE -8 applicable -7 body -6 comment -6 criterion -9 date -10 documents -8 expectedLevel -7 indicator 19 label -6 links -6 priority -12 proofs -15 responsible -11 score -15 session -6 severity -6 status -21 version 11
h/o	BC -24 CFA -22 OF 7 VAE -19 applicable 13 body 9 comment -21 criterion -10 deadline -13 documents -11 expectedLevel -6 indicator -14 links -16 phase -10 priority -14 reference -6 responsible -16 score -15 session -17 severity -8 step -13 trainee -8 version -11
h/o n	BC -19 CFA -13 OF -14 VAE -13 applicable 22 comment -14 criterion -6 deadline -10 documents -9 indicator -11 links -11 phase -8 priority -8 responsible -13 score -12 session -11 severity -6 status 9 step -9 version -10
h/of	BC -35 CFA -34 OF 37 VAE -28 applicable -41 body 21 comment -11 criterion -19 date 11 deadline -13 expiry -7 indicator -13 lastCheck -16 links -14 none -6 phase 8 priority -15 reference -9 responsible -23 session -18 severity -16 status -24 step -9 trainee -14 version -13
h/of$	BC -33 CFA -24 OF 30 VAE -31 applicable -34 body 18 criterion -7 none -15 responsible -11 score -12 session -12 severity -13 status -17 trainee -14
h/on	BC -9 CFA -6 OF -9 VAE -11 action -6 applicable -11 body -6 comment -14 deadline -29 documents 7 expectedLevel -10 indicator -7 lastCheck 7 links -10 none -21 priority -13 proofs -9 reference -6 responsible -14 score -10 severity -10 status 11 version -13
h/on en	BC -8 OF -7 VAE -8 applicable -9 comment -6 links -8 none -20 priority -9 responsible -7 score -6 status 30 version -6
h/opco	BC -6 OF -8 VAE -7 applicable -7 body 15 comment -6 criterion -6 indicator -7 links -8 none 14 priority -6 responsible -18 score -10 session -14 status -10 trainee -10 version -8
h/order	BC -7 OF -7 VAE -7 applicable -6 body -12 comment -7 criterion -6 none 6 priority 8 proofs -6 responsible -12 score -7 session -7 severity -7 status -14 version -9
h/order$	BC -7 CFA -6 OF -8 VAE -8 applicable -7 body -12 comment -7 criterion -7 expectedLevel -6 none 7 priority 7 proofs -6 responsible -12 score -9 session -6 severity -7 status -15 version -9
h/ordin	BC -8 CFA -6 OF 7 VAE -7 applicable -8
h/organ	BC -8 CFA -7 OF 7 VAE -7 applicable -7 body 21 comment -6 expectedLevel -7 links -7 none -15 priority -10 proofs -8 responsible -18 session -12 status -16 trainee -9
h/ou	BC -16 CFA -13 OF -16 VAE -20 action -17 applicable -21 body -6 comment -29 criterion -12 date -11 deadline -17 documents -7 expectedLevel -25 expiry -9 indicator -15 label -8 lastCheck -12 links 25 none -37 phase -15 priority -28 proofs -19 reference -14 responsible 10 score -13 session -21 severity 15 step -27 version -22
h/oui	BC -13 CFA -11 OF -13 VAE -13 applicable 17 body -6 comment -10 deadline -6 expectedLevel -6 indicator -6 none -15 priority -8 proofs -6 responsible -6 score -7 severity -9 status 8 version -6
h/owner	BC -7 CFA -6 OF -8 VAE -8 action -7 applicable -6 body -25 comment -10 deadline -9 documents -8 links -10 none -17 phase -8 priority -10 proofs -9 responsible 19 severity -7 status -14 version -9
h/pag	BC -9 CFA -6 OF -13 VAE -8 applicable -9 body -7 comment -7 criterion -12 deadline -9 expectedLevel -7 indicator -17 links -7 none 27 phase -7 priority -11 reference -9 responsible -13 score -17 session -10 status -15 step -8 version -12
h/pag$	BC -6 OF -12 VAE -6 body -6 criterion -9 deadline -7 expectedLevel -6 indicator -14 links -6 none 23 phase -6 priority -9 reference -6 responsible -11 score -12 session -6 status -12 version -11
h/papie	BC -10 CFA -6 VAE -8 action -14 applicable -7 body -6 comment -11 criterion -8 date 6 deadline -18 documents 15 expectedLevel -7 indicator -20 lastCheck -9 links -17 none 10 priority -11 reference 7 responsible -13 score -11 session -11 step -17
h/par	BC -10 CFA -6 OF -8 VAE -6 action -9 applicable -7 body -23 comment -18 criterion -6 deadline -10 documents -10 expectedLevel 9 indicator -11 links -13 phase -12 priority -16 proofs -11 reference -9 responsible 19 score -11 session -13 severity -9 status -29 step -8 version -14
h/pass	BC -11 CFA -9 OF -12 VAE -12 applicable -12 body -8 comment -6 deadline -9 documents -10 indicator -10 links -10 none 17 phase -9 priority -9 reference -9 responsible -13 score -12 severity -6 status -19 version -8
h/pass$	BC -12 CFA -10 OF -13 VAE -12 applicable -13 body -7 comment -7 deadline -9 documents -11 indicator -10 links -9 none 17 phase -9 priority -9 reference -9 responsible -12 score -14 severity -6 status -19 version -8
h/perim	BC -15 CFA -10 OF 12 VAE -10 applicable -12 none -13 status -7
h/permi	BC -13 CFA -9 OF 10 VAE -11 applicable -9 body -14 comment -8 links -8 reference -7 responsible -8 score -8 session 7 status -12 step -6 trainee -9
h/permi$	BC -13 CFA -9 OF 11 VAE -11 applicable -9 reference -6 score -8 session -6 status -12 step -6
h/playl	BC -9 CFA -8 OF -9 VAE -9 applicable -7 body -7 criterion -13 deadline -7 indicator -12 links -8 none 21 priority -10 reference -7 responsible -12 score -13 status -18 version -8
h/pomm	BC -12 CFA -10 OF -12 VAE -6 applicable 15 status -11
h/pour	BC -26 CFA -24 VAE -30 action -8 applicable 23 body 20 comment -16 criterion -11 date -19 deadline 31 expectedLevel -6 expiry -31 indicator 12 lastCheck -29 links -17 none -33 phase -10 priority -15 proofs -15 reference -10 responsible -32 score -12 session -8 severity -14 version -17
h/pour l	BC -12 CFA -12 VAE -15 body -12 comment -12 expectedLevel -9 none -19 proofs -9 responsible -10 score -6 status 15 version -8
h/pr	BC -17 CFA -13 VAE -14 applicable 10 body 10 comment -9 date -16 deadline 17 expiry -17 indicator 11 lastCheck -12 none -23 priority -8 proofs -6 responsible -20 score -7 session -10 severity -8 status -24 trainee 8 version -7
h/pr ns	BC -10 CFA -7 OF -10 VAE -7 applicable 13 none -11 status -15
h/preuv	BC -8 OF -7 VAE -6 action -19 applicable -6 body -9 comment -19 criterion -8 date 11 deadline -8 documents 14 expectedLevel -17 expiry -22 indicator -10 label -12 lastCheck -13 none 15 phase -8 priority -12 proofs 18 reference -11 responsible -17 score -15 session -18 severity -8 status -14 step -13 version -12
h/prevu	BC -7 CFA -6 OF -7 VAE -6 comment -10 date -23 deadline 27 documents 11 expiry -18 indicator -6 lastCheck -25 links -8 none 6 score -6 status -6 step -11
h/prior	BC -10 CFA -8 OF -9 VAE 10 applicable -8 none -11 priority 6 score -7 status -8 version -7
h/prix	BC -8 CFA -8 OF -9 VAE -8 applicable -8 criterion -8 deadline -6 indicator -9 links -6 none 14 priority -10 responsible -10 score -12 session -7 status -11 version -11
h/pro	BC -12 CFA 12 OF -13 VAE -10 applicable -10 body -7 none -9 status -9
h/produ	BC -7 CFA -8 OF -10 VAE -9 applicable -6 comment -15 deadline -7 documents 11 indicator -8 links -20 none 10 reference -7 responsible -8 score -10 session -9 status -13 step -13
h/produ$	BC -7 CFA -7 OF -9 VAE -8 comment -15 deadline -7 documents 12 indicator -6 links -20 none 10 reference -6 responsible -7 score -10 session -8 status -12 step -14
h/qui	BC -11 CFA -10 OF -13 VAE -13 action -16 applicable -13 body 7 comment -19 deadline -11 expectedLevel -20 indicator -9 label -12 links -28 none -25 phase -12 priority -20 reference -11 responsible 18 score -9 session -20 severity -14 status -31 step -20 steps -12 trainee -12 version -20
h/rag	BC -15 CFA -14 OF -17 VAE -17 action -12 applicable -15 body -25 comment -17 criterion -9 deadline -11 expectedLevel -19 label -9 links -15 none -19 priority -18 proofs -15 responsible -25 score -6 session -7 severity -15 status 31 version -14
h/ref	BC -7 OF -6 VAE -6 applicable -6 body -14 comment -8 criterion -7 deadline -20 documents -7 end -9 links -10 phase -8 priority -7 reference 19 responsible 6 score -7 session -10 start -7 status -11 step -6 trainee -15 version -6
h/ref$	BC -7 OF -6 VAE -6 applicable -6 body -16 comment -6 criterion -7 deadline -12 end -6 indicator -9 links -9 none 11 phase -6 priority -7 reference 12 responsible 8 score -9 session -16 start -6 status -8 trainee -12
h/relev	BC -25 CFA -12 OF -15 VAE -11 applicable 17 date 20 deadline -14 expiry -10 lastCheck -20 none -10 status -13
h/revie	BC 10 VAE -6 applicable -13 date -19 deadline -22 end -8 expiry -15 lastCheck 20 none -10 status -8 steps 7
h/room	BC -9 CFA -7 VAE -10 applicable -10 criterion -10 indicator -14 links -6 none 17 priority -6 responsible -9 score -16 status -17 version -9
h/room$	BC -9 CFA -6 OF -9 VAE -9 applicable -10 criterion -10 indicator -12 links -6 none 15 priority -6 responsible -7 score -15 status -15 version -8
h/rythm	BC -12 CFA -9 OF -13 VAE -10 applicable -7 criterion -12 indicator -11 none 21 priority -6 responsible -9 score -9 session -9 status -18 version -10
h/s	BC -13 CFA -23 OF -16 VAE -17 action 11 applicable 17 comment -11 deadline -13 expectedLevel -12 expiry -7 indicator 11 links -15 none -19 proofs -16 reference -9 score -8 session -19 trainee -6 version -18
h/saiso	BC -10 CFA -6 OF -10 VAE -9 applicable -6 deadline -7 indicator -7 none 14 responsible -9 score -13 session -9 status -14 version -6
h/sall$	BC -6 VAE -6 body -7 indicator -11 none 24 priority -7 reference -6 responsible -8 score -10 session -7 severity -7 status -18 version -8
h/scop$	BC -20 VAE 6 body -7 criterion -6 none -21 priority -7 responsible -6 score -10 severity -9 status -21
h/scor	BC -8 CFA -8 OF -9 VAE -9 applicable -8 criterion -11 indicator -8 none -21 priority -11 score 23 status -14 version -8
h/scor$	BC -6 CFA -6 OF -7 VAE -8 applicable -7 criterion -8 indicator -6 none -17 priority -9 score 19 status -13 version -7
h/sever	BC -6 CFA -6 OF -6 VAE -8 applicable -6 comment -6 deadline -7 expectedLevel -11 expiry -7 lastCheck -9 none -13 priority -7 score -6 severity 12 status -14
h/si	BC 21 CFA -19 OF -19 VAE -20 applicable -16 none -10 score -9 severity 8 status -15
h/sit	BC -8 OF -7 VAE -12 applicable -8 body -8 comment -9 criterion -16 deadline -8 expectedLevel -9 indicator -12 none -23 priority -20 proofs -18 responsible -19 score -16 session -6 severity -8 status 30 version -13
h/skill	BC 20 CFA -12 OF -14 VAE -16 applicable -22 none -10 status -11
h/sourc	BC -6 none 13 score -10 status -9
h/sprin	BC -10 CFA -9 OF -11 VAE -10 applicable -9 criterion -13 indicator -6 none 20 priority -9 responsible -6 score -10 status -16 version -8
h/statu	BC -13 CFA -12 OF -14 VAE -12 action -8 applicable -15 body -10 criterion -8 date -6 deadline -10 expectedLevel -17 indicator -9 label -6 lastCheck -6 links -10 none -29 phase -6 priority -12 proofs -11 responsible -15 score -14 severity -13 status 14 step -7 version -13
h/statu$	BC -9 CFA -8 OF -10 VAE -9 action -7 applicable -10 body -9 comment -17 date -6 deadline -8 expectedLevel -11 lastCheck -6 links -10 none -22 priority -14 proofs -10 responsible -13 score -12 severity -8 status 22 version -10
h/suis	BC -13 CFA -12 OF -14 VAE -14 applicable 15 body -8 comment -12 criterion -6 date -6 expectedLevel -7 indicator -6 links -18 none -20 priority -12 reference -10 responsible -15 score -12 session -6 severity -10 status 14 step -7 version -8
h/suppo	BC -10 CFA -7 VAE -9 action -13 applicable -8 body -6 comment -10 criterion -6 date -8 deadline -10 documents 6 expectedLevel -7 links -7 none 11 priority -11 proofs 12 responsible -9 score -8 session -6 status -13 step -15
h/t	BC -6 CFA -7 OF -6 VAE -14 applicable -9 comment -7 criterion -9 deadline -6 documents -6 indicator -16 links -8 none 22 phase -6 priority -11 reference -11 responsible -12 score -14 session -6 severity -6 status -21 step -6 version -11
h/tag	BC -7 CFA -8 OF -8 VAE -9 applicable -8 deadline -7 indicator -9 none 10 priority -10 reference -6 responsible -8 score -11 session -8 status -14 version 7
h/tag$	BC -8 CFA -9 OF -10 VAE -11 applicable -9 body -6 criterion -6 date -6 deadline -7 indicator -9 none 13 priority -11 reference -6 responsible -10 score -14 session -9 status -17 version 6
h/tarif	BC -9 OF -9 VAE -8 indicator -6 links -8 none 19 priority -7 responsible -9 score -15 status -18 version -12
h/taux	BC -6 OF -6 VAE -6 criterion -8 indicator -8 none -19 score 16 status -6
h/telep	BC -6 VAE -6 applicable -6 body -6 criterion -9 deadline -6 expectedLevel -6 indicator -7 links -6 none 14 priority -8 responsible -9 score -12 status -13 version -7
h/temp	BC -7 CFA -6 OF -8 VAE -8 applicable -6 body -8 comment -6 criterion -8 date -11 documents -13 expectedLevel -6 expiry -9 indicator -11 lastCheck 14 links -12 none 11 priority -11 reference -11 responsible -16 score -16 status -19 version -10
h/titr	BC -13 CFA 14 OF -14 VAE -11 applicable -12 body -9 none -8 responsible -7 status -10
h/to	BC 13 CFA -14 OF -16 VAE -14 action 23 applicable -14 body -9 comment -30 criterion 9 date -6 deadline -7 expiry -7 indicator 6 label -11 lastCheck -6 links -13 none -20 priority -13 proofs -19 responsible -9 score -10 severity -9 status -19
h/tps	BC -8 CFA -6 OF -9 VAE -8 applicable -9 none 15 priority -7 responsible -6 score -8 status -13 step -9
h/train	BC -19 CFA -17 OF 22 VAE -26 applicable -25 comment -7 criterion -7 links -9 none -11 priority -6 score -7 session -13 status -11 steps -6
h/train$	BC -11 CFA -7 OF 9 VAE -9 applicable -10 body -12 responsible 11
h/ttc	BC -7 CFA -7 OF -8 VAE -7 applicable -6 none 9 responsible -6 score -8 status -7
h/typ	BC -9 CFA -7 OF -10 VAE -10 action -6 applicable -8 body -11 comment -8 deadline -7 expectedLevel 8 indicator -13 links -12 none 16 priority -12 proofs -6 responsible -15 score -11 severity 7 status -21 version -10
h/typ$	BC -8 OF -8 VAE -8 applicable -7 expectedLevel -7 indicator -12 links -6 none 16 priority -8 responsible -10 score -9 status -14 step -6 version -8
h/ui	BC -6 OF -6 VAE -6 applicable -6 body -6 deadline -6 indicator -9 none 20 priority -11 responsible -9 score -10 session -7 status -18 version -7
h/v	BC -17 CFA -17 OF -17 VAE 13 applicable -19 criterion -10 deadline -7 indicator -17 none 11 priority -10 responsible -12 score -11 severity -6 status -21 version 8
h/v a	BC -14 CFA -15 OF -15 VAE 18 applicable -16 indicator -11 responsible -9 score -9 status -13
h/vae	BC -29 CFA -34 OF -31 VAE 39 applicable -41 criterion -7 none -18 score -13 status -20
h/vae$	BC -25 CFA -23 OF -25 VAE 27 applicable -22 criterion -7 none -22 priority -6 responsible -7 score -11 severity -6 status -16
h/val	BC -13 CFA -12 OF -13 VAE 13 applicable -10 date -13 deadline -12 expiry 17 lastCheck -13 none -9 score -7 status -7
h/vehic	BC -14 CFA -12 OF -14 VAE -9 applicable -13 deadline -8 indicator -9 links -7 none 18 phase -10 priority -8 reference -8 responsible -11 score -9 session -6 status -13 step -9 version -9
h/y	BC 9 CFA -15 OF -17 VAE -15 action -9 body -17 comment -21 deadline -9 expectedLevel -13 links -11 none -19 priority 18 proofs -10 responsible 10 score -8 severity -8 status -29 version -16
h/0	CFA 12 OF -11 applicable -27 body -8 comment -15 criterion -9 deadline -9 end -26 expectedLevel -7 indicator -9 lastCheck -8 none -23 priority -13 responsible -8 score 14 severity -15 start 12 status -21 steps 10 version -9
h/^cat	CFA 10 VAE -20 applicable -17 none -15 score -8 status -11
h/^champ	CFA 8 OF -9 applicable -10 none -16 score -7 status -13
h/^impor	CFA -6 OF -6 VAE -7 body -7 comment -16 criterion -7 deadline -8 expectedLevel -13 lastCheck -7 links -9 none -18 priority 20 proofs -6 responsible -8 score -11 severity -12 status -21 version -12
h/^t	CFA -6 VAE -13 applicable -6 criterion -6 deadline -6 indicator -13 none 22 priority -6 responsible -12 score -9 status -13 version -7
h/cat	CFA 11 VAE -17 applicable -15 none -15 score -8 status -10
h/cat 0	CFA 11 VAE -16 applicable -14 none -16 score -8 status -11
h/champ	CFA 8 OF -9 applicable -10 none -16 score -6 status -13
h/de	CFA -31 OF -17 VAE -28 action -15 applicable -31 body -6 comment -12 criterion -10 deadline -12 documents 8 expectedLevel -15 links -12 phase -16 reference -11 responsible -7 score -6 session -12 status -6 step -17 steps -11 trainee -8 version -15
h/emoji	CFA -6 OF -7 VAE -7 applicable -6 body -7 criterion -9 deadline -6 expectedLevel -6 links -6 none 18 priority -9 responsible -12 score -13 status -14 version -8
h/guid	CFA -7 OF -7 VAE -7 action -12 applicable -7 body -10 comment -25 criterion -7 deadline -6 expectedLevel 16 indicator -14 label -9 links -18 none 7 priority -12 proofs -14 responsible -11 score -7 severity -6 status -16 version -14
h/heur	CFA -6 OF -7 VAE -7 applicable -6 body -6 deadline -6 expectedLevel -6 indicator -10 links -6 none 17 priority -7 reference -8 responsible -11 score -13 session -6 status -12 steps -9 version -9
h/how	CFA -7 OF -6 VAE -8 criterion -6 deadline -6 indicator -8 links -8 none 15 priority -6 reference -6 responsible -12 score -7 session -8 status -15
h/ind	CFA -7 OF -7 VAE -6 applicable -7 comment -6 criterion -6 deadline -6 indicator 13 none -19 priority -6 score -6 severity -8 status 10 version -8
h/n	CFA -19 OF -24 VAE -23 action -8 applicable 20 body -22 comment 12 criterion -10 deadline -14 documents -13 expectedLevel -17 indicator -13 links -8 phase -9 priority -17 proofs -9 responsible -23 score -17 session -19 severity -14 step -15 trainee 7 version -11
h/n$	CFA -17 OF -17 VAE -17 applicable 18 comment -14 criterion -6 deadline -10 documents -8 indicator -12 links -10 phase -6 priority -10 responsible -14 score -12 session -12 severity -8 status 6 step -10 version -8
h/perio	CFA -6 OF -6 VAE -8 body -8 criterion -6 expectedLevel -7 indicator -13 links -7 none 16 priority -12 responsible -11 score -15 session -7 severity -6 status -15 version -10
h/phon	CFA -7 OF -6 comment -6 deadline -11 documents -6 indicator -12 links -8 none 21 phase -7 priority -7 reference -7 responsible -12 score -16 session -11 status -20 step -8
h/pond	CFA -6 VAE -7 applicable -6 criterion -9 indicator -8 none -18 score 18
h/rappe	CFA -6 OF -6 VAE -7 none 23 priority -6 responsible -7 score -6 status -14 version -11
h/stag$	CFA -6 OF -6 VAE -6 applicable -6 body -17 criterion -7 indicator -7 proofs -7 reference -6 responsible -19 score -7 session 15 status -21 steps -9 trainee -10 version -9
h/tel$	CFA -6 OF -6 indicator -8 none 20 priority -6 responsible -10 score -6 session -6 status -12 version -7
h/tensi	CFA -6 OF -7 VAE -12 applicable -6 indicator -8 none 15 priority -6 status -12
h/verdi	CFA -6 OF -6 VAE -7 action -9 applicable -8 body -12 comment -15 criterion -8 deadline -9 expectedLevel -17 indicator -8 links -11 none -22 priority -14 proofs -9 responsible -14 score -11 severity -8 status 24 version -12
h/y n	CFA -12 OF -15 VAE -13 applicable 12 none -13 score -6 status -15
h/0$	OF -9 applicable -22 comment -7 criterion -6 deadline -6 end -15 expectedLevel -6 indicator -7 lastCheck -6 none -26 priority -10 score 17 severity -9 status -23 version -8
h/^avi	OF -7 VAE -7 applicable -6 body -6 comment -17 deadline -9 end -8 expectedLevel -11 links -9 none -15 priority -9 proofs -10 reference -8 responsible -10 session -6 start -8 status 18 step -6 steps 14 version -6
h/^categ	OF -6 criterion -7 date -7 deadline -7 indicator -11 links -6 none 20 phase -6 priority -6 reference -7 responsible -10 score -12 session -7 status -13 step -6 version -7
h/^cotat	OF -6 action -8 comment -17 expectedLevel 6 links -12 none -12 priority -10 proofs -7 score -7 status 7
h/^curre	OF -6 VAE -6 body -8 comment -7 deadline -6 expectedLevel -9 lastCheck -6 links -6 none -18 priority -11 proofs -6 responsible -9 score -8 severity -6 status 21 version -7
h/^dat	OF -6 VAE -6 action -6 comment -9 date 9 deadline 6 end -20 expiry -12 indicator -10 label -6 links -13 none -18 phase -10 priority -8 proofs -13 reference -14 responsible -10 score -11 session -8 severity -9 start 19 status -17 steps -12 version -13
h/^l	OF -7 VAE 7 applicable -16 comment -11 expectedLevel 11 none -14 proofs -8 score -12 severity -8 status -19
h/^lieu	OF -6 comment -8 deadline -6 documents -6 links 10 none 11 priority -8 responsible -12 score -12 session -6 status -15 version -9
h/^no	OF -7 criterion -7 deadline 11 indicator -13 none 18 phase -8 priority -6 reference -8 score -6 status -13 version -7
h/^nom	OF -9 body 11 comment -11 deadline -6 links -17 none -11 phase -6 proofs 12 reference -11 responsible -22 status -13 trainee 12 version -6
h/^opco	OF -8 VAE -6 applicable -7 body 8 criterion -6 indicator -7 none 17 priority -6 responsible -12 score -11 session -15 status -13 trainee -7 version -10
h/^point	OF -6 VAE -6 body -10 comment 10 criterion -9 documents -8 indicator 14 links -12 none -22 priority -7 responsible 13 status -13 version -8
h/^quest	OF -6 applicable -11 comment -7 indicator -9 none 15 priority -8 responsible -7 score -6 status -12
h/^tel	OF -6 indicator -8 none 21 priority -6 responsible -9 score -6 session -6 status -13 version -8
h/^weigh	OF -6 applicable -7 criterion -10 none -14 priority -8 score 16 status -7
h/autod	OF -6 VAE -6 applicable -6 comment -8 expectedLevel -8 links -6 none -17 priority -12 responsible -9 score -11 status 21 version -8
h/budge$	OF -6 applicable -6 body -6 criterion -7 indicator -6 none 22 priority -7 responsible -10 score -11 status -11
h/compl$	OF -6 VAE -8 applicable -6 body -8 comment -6 criterion -7 date -10 deadline 11 expectedLevel -7 expiry -8 lastCheck -9 links -6 none -14 priority -10 responsible -13 score 8 status 9 version -8
h/con	OF -6 comment -7 criterion -9 deadline -7 links -6 none 15 priority -10 responsible -7 score -12 status -12 version -7
h/coule$	OF -6 indicator -10 none 14 reference -6 status -9 version -9
h/curre	OF -6 VAE -6 action -6 body -8 comment -8 deadline -7 expectedLevel -9 lastCheck -6 links -7 none -18 priority -11 proofs -7 responsible -9 score -8 severity -7 status 20 version -7
h/dri	OF -6 VAE -6 body -14 comment -7 deadline -8 documents -8 links -8 none -16 phase -15 priority -8 proofs -6 responsible 19 session -9 severity -6 status -16 step -6
h/dur	OF -6 comment -6 criterion -9 none 14 priority -9 responsible -6 score -13 status -10 version -7
h/email	OF -6 VAE -6 applicable -6 indicator -8 none 18 responsible -7 score -8 session -11 status -12 version -9
h/heur$	OF -7 indicator -6 none 19 responsible -9 score -6 status -11 steps -8
h/ki	OF -6 applicable -11 body -21 links -6 none -16 priority -9 responsible 25 session -10 severity -6 status -18 trainee -7
h/l 0	OF -13 VAE 8 applicable -16 none -14 score -13 severity -8 status -19
h/le$	OF -6 action -7 body -7 comment -11 date 12 deadline -13 end 6 expectedLevel -8 expiry -8 indicator -14 label -7 links -20 none -19 priority -9 proofs -14 reference -12 responsible -12 score -10 session -6 severity -10 status -18 steps -20 trainee -6 version -17
h/matur	OF -6 VAE -6 comment -10 date -11 deadline -6 expectedLevel -14 indicator -8 lastCheck -7 links -11 none -16 priority -7 proofs -9 reference -7 responsible -16 score 8 session -7 severity -7 status 18 version -10
h/mdp	OF -6 applicable -12 indicator -8 none 17 status -12
h/no	OF -10 VAE -6 body -14 comment -10 criterion -17 date -10 expectedLevel -12 label -7 links -12 phase -13 priority -12 proofs -10 reference 7 responsible -14 score -19 session -11 status -21 step -9 version 9
h/nom	OF -9 body 11 comment -11 deadline -6 links -18 none -11 phase -6 proofs 12 responsible -22 status -15 trainee 11 version -6
h/opco$	OF -7 VAE -7 applicable -6 body 7 indicator -8 links -6 none 16 priority -8 responsible -14 score -9 session -9 status -12 trainee -8 version -8
h/ou pas	OF -6 VAE -7 applicable -6 body -6 comment -7 expectedLevel -10 lastCheck -7 links -13 none -21 priority -12 proofs -6 responsible -10 score -10 severity 11 status 13 version -7
h/point	OF -7 VAE -7 action -7 applicable -6 body -12 criterion -11 date -11 deadline -11 documents -8 expectedLevel -8 indicator 13 lastCheck 7 links -6 none -19 priority -6 proofs -8 responsible 6 status -12 version -8
h/pour les	OF 7 applicable -7 indicator 10 none -9
h/quest	OF -7 VAE -6 applicable -15 body -7 comment -9 expectedLevel -7 indicator -9 none 17 priority -9 responsible -8 score -7 status -15
h/qui$	OF -6 action -6 applicable -6 comment -8 criterion -8 deadline -8 documents -7 expectedLevel -9 links -10 none -13 phase -6 priority -10 proofs -15 responsible 13 session -9 severity -7 status -18 version -11
h/respo$	OF -6 VAE -6 body -12 comment -10 deadline -10 documents -6 expectedLevel -10 links -13 none -20 phase -6 priority -16 proofs -7 reference -7 responsible 24 score -7 session -14 severity -6 status -18 step -7 version -11
h/reten	OF -6 VAE -6 expectedLevel -19 links -12 none -12 priority -8 score -9 status 17
h/scop	OF -11 applicable 10 body -12 criterion -13 expectedLevel -7 lastCheck -7 none -30 priority -11 responsible -12 score -17 severity -10 status -33
h/stag	OF -6 applicable -6 body -18 criterion -8 deadline -10 documents -6 end -6 indicator -8 phase 11 proofs -8 reference -8 responsible -20 score -8 session 15 status -23 step -9 steps -9 trainee -12 version -8
h/tous	OF -6 indicator -10 none 15 priority -8 responsible -7 score -7 status -16
h/v$	OF -7 VAE -11 applicable -6 criterion -6 indicator -9 none 11 priority -8 status -14 version 7
h/^feu	VAE -6 body -8 comment -15 deadline -11 documents -7 expectedLevel -10 indicator -7 links -10 none -22 priority -10 proofs -7 responsible -14 score -7 session -11 status 24 step -7 version -7
h/^ordr	VAE -8 body -9 comment -10 deadline -7 expectedLevel -9 links -8 none -19 priority 21 proofs -8 responsible -11 score -14 severity -8 status -20 version -14
h/^ou	VAE -6 action -9 applicable -7 body -10 comment -21 criterion -9 date -8 deadline -7 documents -12 expectedLevel -14 indicator -11 links 19 none -21 priority -11 proofs -13 reference -10 responsible -21 session -12 severity -9 status 9 step -13 version -15
h/^pourc	VAE -6 none -14 score 15
h/^rang	VAE -6 action -10 body -9 comment -14 criterion -6 date -7 deadline -9 expectedLevel -13 expiry -6 links 16 none -17 priority 10 proofs -13 responsible -14 score -8 session -9 severity -9 status -19 version -15
h/^rappe	VAE -6 indicator -6 none 21 score -7 status -8 steps 6 version -8
h/^scop	VAE -6 applicable 10 body -7 criterion -10 expectedLevel -6 none -25 priority -8 responsible -8 score -12 severity -6 status -7
h/avanc	VAE -6 action -6 body -9 comment -17 deadline -8 expectedLevel -13 links -10 none -21 priority -15 proofs -6 responsible -11 score -9 status 24 version -11
h/coef	VAE -7 criterion -8 indicator -6 none -16 priority -10 score 17 status -10
h/feu	VAE -7 body -8 comment -14 deadline -10 documents -6 expectedLevel -8 indicator -7 links -9 none -16 priority -9 proofs -8 reference -6 responsible -11 score -9 session -11 status 22 step -7 version -8
h/guid$	VAE -6 action -8 body -6 comment -13 criterion -11 expectedLevel 10 indicator -13 label -7 links -11 none 13 priority -12 proofs -10 responsible -8 score -7 status -13 version -10
h/homm	VAE -6 indicator -8 none 15 priority -6 responsible -6 score -14 status -11 version -10
h/humeu	VAE -6 indicator -8 none 17 reference -9 responsible -10 score -7 status -7 version -6
h/id	VAE -6 body -6 criterion -6 date -7 deadline -13 links -8 priority -7 proofs -11 reference 14 responsible -14 score -8 session -12 status -16 step -6 version -13
h/is	VAE -6 criterion -13 deadline -6 expectedLevel -7 indicator -10 links -6 none 16 priority -10 responsible -9 score -16 status -17 version -8
h/j$	VAE -9 action -7 applicable -7 body -12 comment -14 criterion -13 deadline 15 documents -6 expectedLevel -9 indicator -8 label -9 links -15 none -17 phase -9 priority -18 proofs 15 responsible -18 score -13 session -9 severity -8 status 9 step -6 version -11
h/jour$	VAE -6 criterion -6 date -12 deadline -19 end -12 expiry -14 indicator -8 lastCheck 18 none 15 reference -10 responsible -11 score -8 session -6 start 13 status -8 steps -13 version -9
h/kms	VAE -6 body -6 deadline -6 indicator -13 none 24 priority -6 responsible -11 score -7 session -10 status -13 version -6
h/not 0	VAE -6 criterion -6 indicator -7 none -14 score 12 status -11
h/often	VAE -6 criterion -6 indicator -8 none 12 responsible -9 score -6 status -10
h/ordr	VAE -7 body -8 comment -11 deadline -7 expectedLevel -9 indicator -7 lastCheck -6 links -8 none -20 priority 23 proofs -9 responsible -11 score -14 severity -9 status -24 version -14
h/ou$	VAE -7 body -6 comment -14 deadline -8 documents -7 expectedLevel -7 links 19 none -16 priority -16 responsible -16 score -7 session -8 status 7 step -10 version -10
h/pas	VAE -6 applicable -6 body -6 comment -11 date -11 deadline -14 documents -13 expectedLevel -10 expiry -10 lastCheck 11 links -23 none -24 priority -14 proofs -6 responsible -12 score -10 severity 10 status 21 step 12 version -6
h/photo	VAE -6 deadline -9 indicator -7 links -7 none 16 phase -8 priority -10 reference -6 responsible -14 score -10 session -9 status -20 step -8
h/rang	VAE -6 action -10 body -9 comment -15 criterion -6 date -6 deadline -9 expectedLevel -15 links 17 none -16 priority 10 proofs -12 responsible -13 score -8 session -9 severity -9 status -21 version -14
h/row	VAE -6 criterion -6 date 15 deadline -15 indicator -13 lastCheck -15 none 21 priority -7 responsible -11 score -8 session -9 status -11 version -11
h/sever$	VAE -6 applicable -6 deadline -6 expectedLevel -10 expiry -8 lastCheck -8 none -13 priority -7 severity 11 status -13
h/stat$	VAE -6 comment -10 date -16 deadline -11 documents -9 expectedLevel -6 expiry -9 indicator -9 lastCheck -6 links -13 none -26 priority -10 proofs -6 reference -14 responsible -20 score -8 session -14 status 26 step -11 version -13
h/tampo	VAE -6 body -7 indicator -9 none 22 proofs -6 responsible -11 score -12 severity -6 status -18 version -7
h/^a	action 8 body -8 comment 18 criterion -7 date -32 deadline 15 documents -6 expectedLevel -15 expiry 9 indicator -9 label -6 lastCheck -33 links -19 none -17 phase -6 proofs -20 responsible -17 score -7 session -9 severity -8 status -23 step -12 steps -11 version -15
h/^actio	action 18 body -13 comment -21 criterion -7 deadline -6 expectedLevel -14 links -14 none -8 priority -9 proofs -13 reference -7 responsible -15 session 16 severity -6 status -10 trainee -6 version -6
h/^analy	action -7 comment 16 documents -10 end -6 expectedLevel -18 label -8 links -11 proofs -6 status -9
h/^anyth	action -6 comment 20 expectedLevel -12 links -16 proofs -6
h/^artif	action -11 comment -14 documents 13 expectedLevel -7 none -10 proofs 11 responsible -10 status -10 step -10 version 6
h/^axe	action 7 comment -10 criterion 10
h/^ce	action -14 comment 11 documents 16 expectedLevel -6 links -17 proofs 9 status -12
h/^class	action -6 comment -9 expectedLevel -6 links 17 proofs -9 status -9
h/^comen	action -15 comment 14 deadline -7 end -18 expectedLevel -7 links -11 proofs -11 start 18 status -7 steps -8
h/^comme	action -12 comment 18 expectedLevel -23 label -6 links -6 none -8 priority -6 proofs -12 status -18
h/^corre	action 8 comment -7 expectedLevel -8 links -6 proofs -7
h/^de	action -6 proofs 6
h/^doc	action -12 body -6 comment -24 date -7 deadline -10 documents 31 expectedLevel -10 indicator -12 label -8 links -25 none -20 phase -12 proofs 20 responsible -9 session -20 step -24 version -11
h/^docum	action -8 comment -13 date -12 indicator -7 links -20 none -8 phase -7 proofs 16 reference -8 responsible -14 session -11 status 7 version -8
h/^eleme	action -19 body -7 comment 9 documents 12 expectedLevel -18 label -10 links -14 none -9 proofs 9 responsible -11 session -8 status -11 step -10
h/^empl	action -8 comment -12 deadline -6 documents -9 expectedLevel -8 indicator -8 links 17 none -7 proofs -8 responsible -20 session -13 status -15 trainee -7 version -10
h/^empla	action -9 comment -11 documents -6 expectedLevel -8 links 16 none -7 proofs -12 reference -8 responsible -16 status -7
h/^evide	action -8 date -7 deadline -15 expectedLevel -6 expiry 13 lastCheck -13 proofs 6
h/^exhib	action -7 comment -6 links -11 proofs 8
h/^exige	action -6 comment -12 expectedLevel 7 label 11 links -7 proofs -10 status -8
h/^expec	action -8 comment -15 expectedLevel 15 links -11 none -11 priority -10 proofs -8 responsible -6 status -15
h/^grav	action -6 expectedLevel -8 links -8 none -9 responsible -7 severity 12 status -16
h/^gravi	action -6 comment -14 links -6 none -11 priority -8 proofs -8 responsible -9 severity 9 status -6 version -6
h/^le	action -6 comment -12 date 31 deadline -25 documents -12 expiry -18 indicator -7 lastCheck -31 none -9 phase -6 priority -6 proofs -6 responsible 13 session -9 status -17
h/^lien	action -8 comment -15 deadline -7 documents -9 expectedLevel -10 links 22 none -7 priority -6 proofs -18 responsible -10 status -11 step -6 version -7
h/^local	action -6 comment -9 expectedLevel -9 links 14 proofs -14 status -7
h/^mes	action -10 comment 13 expectedLevel -11 links -6 proofs -8 status -12
h/^mesur	action 7 comment -14 proofs -6
h/^mon	action -6 comment -11 date -13 deadline 20 expectedLevel -9 expiry -16 lastCheck -18 links -8 none -16 priority -8 responsible -6 score 8 status 8 version -6
h/^natur	action -6 comment -7 documents 12 links -18 proofs 13 severity 13 status -8 step -9
h/^next	action 16 comment -10 expectedLevel -6 priority -7 proofs -7 responsible -6 status -7
h/^niv	action -9 body -16 comment -19 expectedLevel 17 label -8 links -13 none -13 priority 7 proofs -13 responsible -13 severity -6 status -17 version -11
h/^paper	action -6 comment -8 documents 15 links -12 proofs 9 step -13
h/^papie	action -14 comment -11 documents 10 links -13 none -16 proofs 9 responsible -7 status 8 step -10
h/^path	action 12 comment -12 documents -7 expectedLevel -7 proofs -12
h/^pc	action -8 body -9 comment -16 deadline -7 documents 13 expectedLevel -9 label -8 links -21 none -9 priority -6 proofs 16 responsible -12 session -8 status -15 step -12 version -6
h/^pilot	action -7 body -21 comment -7 links -11 none -9 priority -8 proofs -12 reference -6 responsible 19 session -9 severity -6 status -20 version -9
h/^pj	action -8 comment -9 expectedLevel -9 label -7 links -10 none -11 priority -7 proofs 17 responsible -8 status -15 version -6
h/^profe	action -6 body -18 comment -11 criterion -6 deadline -7 expectedLevel -10 links -10 none -14 phase -8 priority -9 proofs -7 responsible 19 session -15 status -10 trainee 13 version -7
h/^proof	action -8 comment -10 documents 9 links -10 proofs 12 responsible -6 status -6 step -6
h/^quel	action -7 comment -10 criterion 11 deadline -10 documents -6 links -13 none -20 phase -7 priority -9 proofs -8 responsible -11 score -8 session 9 status -13 step -7 version 10
h/^reg	action 18 comment -14 expectedLevel -10 links -6 proofs -13
h/^repri	action 7 proofs -7
h/^requi	action -13 comment -17 documents 8 expectedLevel 10 label 10 links -12 none -15 priority -8 proofs -6 responsible -7 status -14 step -7 version -7
h/^rq	action -11 body -6 comment 18 deadline -11 documents -11 expectedLevel -11 links -15 none -8 priority -10 proofs -10 responsible -11 session -13 severity -10 status -12 step -14 steps -6 version -7
h/^to	action 10 comment -14 expectedLevel -10 links -7 proofs -6
h/^vers	action -7 body -14 comment -12 criterion -8 expectedLevel -7 indicator -8 links -14 none -15 priority -10 proofs -13 responsible -13 session -15 status -15 version 19
h/^what	action 9 comment -12 documents 7 links -13 step -6
h/^where	action -7 applicable -6 body -9 comment -10 deadline -8 expectedLevel -12 links 9 none -13 priority -6 proofs -10 reference -6 responsible -12 session -6 severity -7 status 15 step -6
h/^who	action -6 comment -10 deadline -6 links -11 none -10 priority -8 proofs -14 responsible 14 session -7 status -13 trainee -8 version -9
h/a donne	action -9 comment -9 documents 9 links -8 proofs 7 status -9 step -8
h/a f	action 18 comment -18 expectedLevel -8 links -7 priority -9 proofs -11 status -6
h/a fair	action 12 comment -11 deadline -7 indicator -10 none 13 priority 7 proofs -9 responsible -11 score -7 session -9 status -16 version -7
h/a l	action -6 expectedLevel -7 proofs 11
h/a mener	action 15 comment -13 proofs -6
h/a montr	action -11 comment -9 documents 7 expectedLevel -8 links -6 proofs 16 responsible -7 status -8
h/a prese	action -8 documents 7 proofs 6 step -6
h/a savoi	action -15 comment 15 deadline -6 documents -9 expectedLevel -6 links -10 proofs -10 responsible -6
h/a sorti	action -8 comment -7 documents 10 links -9 proofs 10 step -9
h/actio a	action 10 comment -6 proofs -6
h/actio$	action 12 body -21 comment -11 criterion -8 end 8 expectedLevel -15 links -13 none -8 priority -12 proofs -13 responsible 11 session -11 severity -8 status -12 steps -12 version -7
h/ameli	action 20 date -10 deadline 15 documents -9 expiry -8 lastCheck -18 links -9 proofs -8 status -12
h/ameli$	action 6 date -10 deadline 15 documents -9 expiry -8 lastCheck -19 links -9 status -10
h/analy	action -8 comment 15 documents -9 end -7 expectedLevel -16 label -7 links -10 status -9
h/anyth	action -7 comment 21 expectedLevel -13 links -16 proofs -6
h/argum	action -17 comment 18 deadline -8 documents -13 expectedLevel -19 links -14 none -8 priority -7 proofs -10 reference -6 responsible -7 status -9 step -12
h/artif	action -11 comment -14 documents 15 expectedLevel -7 none -11 proofs 11 responsible -9 status -10 step -15 version 7
h/artif$	action -11 comment -6 links -13 proofs 16
h/atend	action -13 comment -9 expectedLevel 11 links -8 proofs -8 status -6
h/atend$	action -14 comment -9 expectedLevel 11 links -9 priority -6 proofs -8 status -6
h/att	action -8 body -13 comment -14 expectedLevel 14 label -7 links -13 none -6 priority -13 proofs -11 responsible -8 status -13
h/av	action -6 body -9 comment -10 criterion -7 date -16 deadline 25 expiry -24 indicator -11 lastCheck -22 none -17 phase 16 priority -11 responsible -8 score -8 session -6 status 15 step -10
h/axe	action 7 comment -8 criterion 10
h/bar	action -10 comment -12 expectedLevel 11 links -8
h/blabl	action -13 comment 20 criterion -6 deadline -6 expectedLevel -21 label -7 links -17 none -12 priority -13 proofs -16 responsible -7 severity -6 status -15 version -11
h/blanc	action -9 comment -19 expectedLevel -8 none -13 priority -6 status 20
h/blanc$	action -7 comment -16 expectedLevel -9 none -14 priority -6 status 17
h/boulo	action 7 body -7 proofs -7 responsible 10
h/ca	action -8 criterion -10 expectedLevel -21 indicator 10 links -16 none -24 priority 14 proofs -7 responsible -17 score -10 session -6 step -6 steps -10 version -12
h/can	action -10 comment -7 links -7 proofs 20
h/ce que	action -13 comment 15 deadline -6 documents 10 links -10 status -12 step -9
h/ce qui	action -10 expectedLevel -7 label -6 links -9 proofs 19
h/chemi	action -13 comment -15 expectedLevel -12 label -7 links 19 priority -6 proofs -16 responsible -9 score -7 status -12 steps -11 version -6
h/chemi$	action -6 comment -8 expectedLevel -9 label -6 links 6 none 13 priority -8 score -7 status -8 steps -10
h/clear	action -10 comment -14 expectedLevel 10 links -9
h/comen	action -16 comment 15 deadline -7 end -15 expectedLevel -9 links -11 proofs -11 start 14 status -7 steps -8
h/comme	action -13 comment 21 expectedLevel -26 label -8 links -7 none -12 priority -9 proofs -14 severity -7 status -20
h/comme de	action -8 comment 20 expectedLevel -18 label -6 links -10 proofs -9 status -11
h/comment$	action -20 comment 14 documents -8 expectedLevel -7 links -15 priority -7 proofs -8 responsible -8 session -6 severity -6 status -12 step -6
h/concl	action -9 comment -17 expectedLevel -9 none -15 priority -7 status 15
h/const$	action -6 comment -9 date -23 deadline -24 expectedLevel -11 expiry -15 lastCheck 26 none -10 score -7 severity -6 status 10
h/consu	action -11 expectedLevel -6 links -17 proofs 6
h/conte	action -9 comment 19 expectedLevel -14 links -18 proofs -12 status -7
h/corpu	action -11 proofs 17
h/corre	action 8 comment -6 expectedLevel -8 links -7 proofs -14
h/corri	action 15 comment -15 priority -9 proofs -11 responsible -6 status -8
h/corri$	action 15 comment -13 priority -6 proofs -10
h/d ameli	action 6 comment -11 date -10 deadline 18 expiry -9 lastCheck -18 links -7 status -7
h/d avanc	action -6 comment -10 deadline -7 expectedLevel -10 links -7 none -16 priority -12 responsible -7 score -7 status 21 version -7
h/de preuv	action -9 comment -13 documents 7 expectedLevel -6 links -9 none 10 priority -6 proofs 12 responsible -9 score -9 session -7 status -14 step -6 version -6
h/de quoi	action -6 proofs 6
h/desig	action -6 body -15 comment -10 criterion -6 expectedLevel -10 links -6 none -8 priority -9 proofs -7 responsible 14 status -8 version -6
h/do	action 13 body 15 comment -14 expectedLevel -12 links -9 none -11 priority -10 proofs -10 responsible -16 severity -8 status -15 version -6
h/do$	action 9 body 15 comment -10 expectedLevel -11 links -9 none -11 priority -8 proofs -10 responsible -16 severity -7 status -14 version -6
h/doc	action -16 body -9 comment -30 criterion -8 date -12 deadline -15 documents 30 expectedLevel -13 expiry -8 indicator -19 label -6 none -33 phase -18 priority -8 proofs 13 reference 7 session -27 severity -7 step -25 version -7
h/doc a	action -9 documents 6 expectedLevel -8 proofs 16 responsible -7 status -8
h/doc$	action -9 body -6 comment -15 criterion -9 date -8 deadline -10 documents 11 expectedLevel -10 expiry -6 indicator -13 none -23 priority -7 proofs 9 reference 6 session -19 status -8 step -9
h/docum	action -24 body -10 comment -20 criterion -9 date 7 deadline -24 expectedLevel -23 indicator -10 label -12 lastCheck -20 none -22 phase -12 priority -10 reference 6 responsible 6 score -7 session -16
h/docum$	action -16 body -8 comment -15 criterion -9 date 9 deadline -19 expectedLevel -7 indicator -8 label -8 lastCheck -23 links 6 none -25 phase -9 priority -10 reference 7 responsible 10 session -16 status -10 step -9
h/doit	action 13 comment -8 proofs -9
h/donne	action -9 comment -10 documents 9 end -8 links -9 proofs 9 status -10 step -8 steps 14
h/dosie	action -9 body -8 comment -22 deadline -7 expectedLevel -9 links 14 none -7 priority -8 proofs -14 responsible -15 session -8 steps -7 version -8
h/du docum	action -7 comment -10 date 12 deadline -23 expectedLevel -7 lastCheck -19 none -18 reference -11 session -15 step -10 version -16
h/eleme	action -19 body -7 comment 9 documents 13 expectedLevel -18 label -10 links -15 none -9 priority -6 proofs 10 responsible -12 session -9 status -12 step -10 version -6
h/eleme de	action -15 comment 13 expectedLevel -16 label -8 links -11 responsible -6 status -8
h/elimi	action -13 deadline -6 none -9 priority -13 responsible -9 severity 11 status -8
h/els	action -7 comment 17 expectedLevel -14 links -11 proofs -8
h/empl	action -7 body 6 comment -11 deadline -6 documents -10 expectedLevel -7 indicator -7 links 15 none -7 proofs -7 responsible -18 session -12 status -12 step -6 trainee -8 version -10
h/empla	action -10 comment -10 documents -7 expectedLevel -8 links 16 none -7 proofs -12 reference -7 responsible -15 status -7
h/empla$	action -8 comment -9 documents -6 links 18 proofs -7 responsible -12 status -14
h/evalu	action -9 criterion -7 date -14 deadline -21 end -11 expectedLevel -14 expiry -16 indicator 9 lastCheck 19 links -11 none -17 proofs -10 responsible -6 score 6 status 6 steps 14 version -7
h/evalu$	action -9 date -16 deadline -18 expectedLevel -14 expiry -13 indicator -7 label 6 lastCheck 16 links -12 none -15 proofs -12 responsible -6 status 16 version -6
h/evide	action -13 comment -10 deadline -12 expectedLevel -15 label -6 lastCheck -7 proofs 17 status -7
h/evide$	action -11 comment -9 expectedLevel -14 proofs 14
h/exami	action -7 proofs 12
h/exhib	action -7 comment -7
h/exig	action -6 comment -8 expectedLevel 12 links -9 status -9
h/expec	action -10 body -8 comment -17 deadline -6 expectedLevel 22 label -6 links -20 none -18 priority -14 proofs -12 responsible -9 score -8 status -14 version -9
h/expec$	action -7 comment -13 expectedLevel 16 links -11 none -13 priority -7 proofs -8 status -8
h/fair	action 15 comment -14 deadline -6 expectedLevel -10 indicator -10 links -6 none 13 priority 7 proofs -12 responsible -9 score -6 session -8 status -17 version -7
h/fair$	action 16 comment -12 deadline -6 expectedLevel -9 indicator -8 links -6 none 15 priority -11 proofs -10 responsible -10 session -8 status -14
h/fichi	action -8 comment -12 documents 14 links -10 proofs 11 session -8 status -6 step -12
h/fichi$	action -9 comment -6 documents 9 expectedLevel -6 links -10 proofs 12 session -9 status -6 step -13
h/filed	action -6 comment -14 documents -7 expectedLevel -14 links 14 proofs -8 status -8 step -6 steps 6
h/fourn	action -6 comment -13 documents 10 links -9 proofs 10 responsible -6 status -7 step -12
h/fourn$	action -6 comment -13 documents 10 links -10 proofs 11 responsible -7 status -8 step -12
h/grav	action -7 body -6 comment -6 deadline -6 expectedLevel -9 lastCheck -6 links -10 none -12 priority -7 proofs -7 responsible -8 severity 15 status -19 version -6
h/gravi	action -7 comment -15 links -6 none -12 priority -9 proofs -7 responsible -11 severity 10 status -6 version -6
h/green	action 16 links -14 proofs -10
h/hand	action -8 comment -7 links -6 proofs 15
h/it	action -6 comment -7 date -8 deadline 14 expectedLevel -8 expiry -19 indicator -9 lastCheck -11 links 9 none -13 proofs -14 reference -8 responsible -16 session -17 severity 7 status 16 version -10
h/justi	action -11 body -9 comment -13 expectedLevel -10 label -8 links -18 none -6 proofs 18 responsible -10 status -13
h/l audit	action -8 applicable -9 body -13 comment -8 expectedLevel 9 label -10 links -12 none -12 responsible -10 status 14 version -7
h/laudi	action -8 links -6 proofs 8
h/le guid	action -10 comment -9 expectedLevel 13
h/left	action 11 comment -8 expectedLevel -9 links -6 proofs -6
h/lien	action -8 body -6 comment -16 deadline -10 documents -10 expectedLevel -11 links 23 none -10 priority -6 proofs -17 responsible -12 status -13 step -7 version -8
h/link	action -8 comment -9 expectedLevel -14 links 12 proofs -8 responsible -6 status -9
h/list$	action 6 comment -7 expectedLevel -6 links -7 proofs 8
h/local	action -6 comment -9 expectedLevel -8 links 14 proofs -15 status -7
h/m	action -7 body 13 comment 16 expectedLevel -16 proofs -6 responsible -13 start -6 status -10
h/maj	action -6 body -6 date -18 deadline -21 expectedLevel -8 expiry -16 lastCheck 16 none -11 priority -9 proofs -6 responsible -12 severity 10 status -7 version -9
h/maj$	action -6 body -8 date -17 deadline -20 expectedLevel -8 expiry -14 lastCheck 15 none -12 priority -11 proofs -6 responsible -14 severity 12 status -8 version -10
h/manoe	action 9 comment -7
h/memo	action -16 comment 21 deadline -8 documents -12 expectedLevel -18 links -18 none -8 priority -6 proofs -13 responsible -8 session -7 severity -6 status -15 step -8
h/men	action 15 comment -11 expectedLevel -7 links -6 proofs -13
h/mener	action 15 comment -13 proofs -6
h/mener$	action 14 comment -11 proofs -6
h/mes	action -11 comment 16 expectedLevel -12 links -6 proofs -8 status -16
h/mes not	action -11 comment 13 expectedLevel -9 links -6 proofs -8 status -12
h/mesur	action 7 comment -15 proofs -7
h/model$	action -6 comment -7 criterion -8 date -6 indicator -10 links -11 none -6 priority -9 proofs -13 responsible -9 score -12 session -6 status -12 version 15
h/montr	action -13 comment -14 documents 12 expectedLevel -8 links -10 proofs 17 responsible -7 status -10 step -10
h/montr$	action -12 comment -13 documents 12 expectedLevel -8 links -9 proofs 18 responsible -9 status -10 step -10
h/natur	action -6 comment -7 documents 12 links -17 none -6 proofs 13 severity 15 status -9 step -9
h/next	action 22 comment -17 expectedLevel -11 links -9 priority -9 proofs -12 responsible -7 status -10
h/next actio	action 18 comment -11 expectedLevel -7 priority -7 proofs -8 responsible -8 status -8
h/niv	action -9 body -18 comment -19 expectedLevel 15 label -8 links -14 none -15 priority 7 proofs -14 responsible -15 severity -7 status -10 version -11
h/not$	action -11 comment 19 end -13 expectedLevel -12 links -8 proofs -7 start -6 status -16 steps 11
h/nota	action -9 body -8 comment 23 deadline -11 expectedLevel -13 none -14 priority -9 proofs -9 responsible -10 severity -11 status -22 steps -15 trainee -8
h/noter	action -16 comment 13 deadline -10 documents -12 expectedLevel -7 links -8 priority -9 proofs -6 responsible -6 status -8 step -7
h/nourr	action 16 comment -16 indicator 11 none -9
h/objec	action -11 date -13 deadline 17 expiry -14 label 9 lastCheck -15 links -7 status -6
h/objec$	action -9 date -13 deadline 18 expiry -15 lastCheck -14 proofs 11
h/oppos	action -12 date -9 deadline -13 expectedLevel -6 expiry 15 lastCheck -10 links -6 proofs 17
h/oppos$	action -11 date -9 deadline -13 expectedLevel -6 expiry 15 lastCheck -10 links -6 proofs 17
h/out	action 9 comment -17 criterion -7 date -19 deadline -12 expectedLevel -10 expiry 17 lastCheck -19 links -7 none -11 proofs -9 score 6 status -7 steps 10
h/out$	action 11 comment -17 expectedLevel -12 links -8 proofs -7 steps 11
h/owner$	action -6 body -14 comment -9 deadline -7 documents -7 links -7 none -13 phase -7 priority -8 responsible 20 session -10 status -20
h/p	action -9 comment -21 deadline -12 expectedLevel -10 label -9 links -18 none 10 priority -9 proofs 16 responsible -15 score -8 session -9 severity -8 status -24 trainee -8 version -9
h/pacq	action 6 comment -12 expectedLevel -8 none -12 priority 13 severity -6 status -14
h/palie	action -9 comment -11 expectedLevel 11 label -6 links -10 proofs -10
h/papel	action -10 comment -8 expectedLevel -11 links -13 proofs 13
h/paper	action -7 comment -6 documents 9 links -10 proofs 9 step -10
h/papie a	action -13 comment -10 documents 8 links -10 proofs 10 status -10 step -7
h/par$	action -6 body -13 comment -7 deadline -7 expectedLevel -8 links -9 none -12 phase -7 priority -8 proofs -6 responsible 19 session -12 status -17 step -6 version -9
h/passe	action 10 comment -18 indicator -7 links -8 none 12 priority -9 proofs -15 responsible -7 score -8 status -16 version -9
h/passe$	action 9 comment -9 indicator -7 links -8 none 10 priority -7 proofs -16 responsible -6 score -8 status -13 version -6
h/path	action 16 comment -11 expectedLevel -7 links 7 proofs -12
h/pc	action -12 body -13 comment -22 deadline -9 documents 12 expectedLevel -15 label -10 none -9 priority -9 proofs 9 responsible -18 session -12 status -11 step -12 version -9
h/pc$	action -6 comment -18 deadline -8 documents 13 expectedLevel -9 links 8 none -7 proofs -14 responsible -12 session -12 status -7 step -12
h/pense	action -10 comment 17 expectedLevel -11 links -7 status -10
h/perso$	action -6 body -11 comment 9 expectedLevel -8 links -9 proofs -6 status -7 step -12
h/piec	action -6 comment -9 date -18 deadline -14 expiry 19 lastCheck -17 links -14 phase -8 proofs 13 status -7 step 10
h/pilot	action -7 body -21 comment -6 links -10 none -9 priority -7 proofs -12 responsible 19 session -7 severity -6 status -19 version -9
h/pilot de	action -7 body -20 comment -6 none -9 priority -8 responsible 24 severity -6 status -17 version -6
h/pj	action -9 comment -9 expectedLevel -9 label -6 links -10 none -11 priority -7 proofs 17 responsible -9 status -14 version -6
h/plan	action 9 comment -14 date -9 deadline 16 expectedLevel -8 expiry -8 lastCheck -20 links -8
h/port	action -6 body -13 comment -6 deadline -7 expectedLevel -9 links -7 none -8 phase -6 priority -8 responsible 16 session -7 status -15
h/possi	action -12 body -6 comment -17 expectedLevel 15 indicator -9 label -7 links -13 none 10 priority -8 proofs -11 responsible -8 score -6 session -7 severity -6 status -12 version -7
h/possi$	action -11 comment -15 expectedLevel 18 indicator -8 links -11 none 11 priority -6 proofs -10 responsible -7 score -6 session -7 severity -6 status -21 version -7
h/preco	action 9 comment -11 expectedLevel -10 links -8
h/preco$	action 8 comment -10 expectedLevel -8 links -6
h/premi$	action -6 comment -15 expectedLevel -11 links -9 none -13 priority 17 responsible -9 score -6 status -14 version -13
h/prend	action 14 comment -13 proofs -6
h/prese	action -11 comment -9 documents 11 expectedLevel -6 links -13 proofs 10 step -9 steps 6
h/prese$	action -10 comment -7 documents 10 links -12 proofs 9 step -8
h/preuv$	action -12 body -7 comment -16 date 10 documents 7 expectedLevel -9 expiry -22 indicator -6 label -9 lastCheck -13 priority -11 proofs 13 responsible -11 score -10 session -7 severity -7 status -6 step -7 version -10
h/prob	action -7 body -6 comment -7 links -14 proofs 14 responsible -8 status -12
h/profe	action -6 body -18 comment -11 deadline -8 documents -6 expectedLevel -10 links -12 none -8 phase -9 priority -8 proofs -7 responsible 19 session -14 status -23 step -6 trainee 13 version -9
h/proof	action -6 comment -8 documents 6 links -9 proofs 10 status -6 step -6
h/prouv	action -7 indicator 15 links -7 none -17 proofs 9
h/que j	action -7 comment 11 deadline -6 documents 7 expectedLevel -9 links -7 proofs -6 status -10 step -7
h/que je	action 7 comment -15 expectedLevel -9 links -6 proofs 8
h/quel	action -7 body 8 comment -11 deadline -12 documents -7 expectedLevel -7 indicator 9 links -14 none -14 phase -9 priority -10 proofs -8 reference -6 responsible -16 score -6 session 9 status -16 step -8 version 9
h/quil	action -7 comment -8 expectedLevel 6 label 11 links -6 proofs -10
h/quoi	action -6 indicator 12 label 7 links -13 none -12
h/r	action 10 comment -8 criterion 6 end -9 none -6 priority -11 proofs -11 responsible -6 start -6 status -8 steps 14
h/r$	action 8 comment -6 priority -9 proofs -9 status -6
h/range	action -6 comment -13 documents -6 expectedLevel -12 links 11 proofs -9 responsible -6 status -10
h/refle	action -15 comment 9 expectedLevel -18 links -7 status -11
h/reg	action 9 comment -7 date -9 deadline 23 expectedLevel -9 expiry -20 lastCheck -19 links -7 proofs -17
h/rem	action -10 comment 18 deadline -11 end -11 expectedLevel -11 label -6 links -15 none -10 phase -7 proofs -12 responsible -15 session -9 severity -7 start -8 status -19 step -13
h/rem$	action -9 comment 18 deadline -10 end -11 expectedLevel -12 links -14 none -9 phase -8 proofs -10 responsible -14 session -8 severity -6 start -8 status -17 step -15
h/remar	action -11 comment 20 deadline -8 documents -10 expectedLevel -17 links -16 none -13 priority -6 proofs -11 reference -7 responsible -12 session -7 status -19 step -6 steps -13
h/remed	action 8 comment -14 expectedLevel -6 links -7
h/remed$	action 8 comment -14 expectedLevel -6 links -6
h/repri	action 8 proofs -7
h/respo	action -6 body -13 comment -9 deadline -9 documents -6 expectedLevel -10 links -12 none -18 phase -6 priority -15 proofs -8 reference -6 responsible 24 score -6 session -12 severity -6 status -18 step -6 version -11
h/rest	action 9 comment -9 expectedLevel -7 proofs -7
h/rq	action -11 body -6 comment 17 deadline -11 documents -10 expectedLevel -12 indicator -6 links -16 none -8 priority -11 proofs -10 responsible -12 session -16 severity -9 status -13 step -8 steps -8 version -8
h/savoi	action -15 comment 16 deadline -6 documents -10 expectedLevel -6 links -10 proofs -10 responsible -6 steps -7
h/savoi$	action -13 comment 14 deadline -7 documents -10 links -9 proofs -9
h/sayin	action -6 comment 15 expectedLevel -12 links -9 proofs -6
h/se quil	action -8 comment -8 expectedLevel 7 label 11 links -6 proofs -10
h/share	action -7 comment -9 deadline -6 expectedLevel -8 links 18 proofs -8 status -9
h/sor	action -6 expectedLevel -6 proofs 10
h/sort	action 9 comment -13 end 11 expectedLevel -11 links -7 proofs -6 start -11 steps -7
h/sorti	action -7 comment -7 date 16 documents 19 end 25 expiry -16 links -9 proofs 8 start -23 step -16 steps -18
h/sorti$	action -7 comment -7 documents 9 end 11 links -6 proofs 9 start -12 step -8 steps -10
h/stand	action -8 applicable -6 body -9 comment -17 deadline -8 expectedLevel 12 label -9 links -15 none -15 priority -7 proofs -12 reference -7 responsible -11 severity -6 status 12
h/stand$	action -7 applicable -6 body -9 comment -14 deadline -9 links -8 none -13 priority -7 proofs -10 reference -7 responsible -12 severity -7 status 17
h/tak	action 6 comment -6 criterion -6 expectedLevel -7
h/tdl	action 8 comment -6 proofs -6
h/temoi	action -9 comment -7 label -7 proofs 16
h/temoi$	action -9 comment -7 label -7 proofs 16
h/text	action 13 body -9 criterion -6 date -6 deadline -9 indicator -6 lastCheck -6 links -16 none -16 priority -14 proofs -15 responsible -12 score -11 severity -8 status -21 steps -8 version -12
h/text$	action 13 body -8 criterion -6 date -6 deadline -9 indicator -6 lastCheck -6 links -16 none -16 priority -14 proofs -16 responsible -12 score -11 severity -7 status -21 steps -8 version -11
h/the	action -18 comment -19 deadline -8 documents -6 phase 11 responsible -9 session -11 status -10 step -10
h/the audit	action -11 comment -7 links -8 proofs 21
h/to do	action 15 comment -12 expectedLevel -10 links -7 priority -7 proofs -9 severity -6
h/todo	action 18 comment -18 expectedLevel -19 label -6 links -10 priority -8 proofs -14 status -6
h/traca	action -14 comment -10 expectedLevel -11 links 14 proofs 10 status -6
h/user	action -8 expectedLevel -7 priority -6
h/vers	action -12 body -18 comment -18 criterion -12 deadline -8 documents -12 expectedLevel -12 indicator -11 label -7 none -19 priority -12 proofs -17 responsible -20 score -6 session -21 severity -7 status -22 version 27
h/vers$	action -7 body -12 comment -12 criterion -8 expectedLevel -7 indicator -8 links -15 none -14 priority -9 proofs -14 responsible -14 session -17 status -15 version 19
h/veut	action -8 comment -15 expectedLevel 14 links -8 proofs -11 status -7
h/vrac	action -9 comment 16 expectedLevel -10 links -6 status -10
h/we	action -15 applicable -8 body -11 comment -8 expectedLevel -10 links -14 none -18 priority -12 proofs 13 responsible -14 severity -9 status 20
h/what	action 10 comment -16 documents 8 expectedLevel 7 links -18 priority -6 proofs -6 status -6 step -7
h/where	action -9 applicable -10 body -15 comment -14 criterion -7 deadline -13 documents -8 expectedLevel -17 label -6 links 12 none -18 phase -6 priority -10 proofs -14 reference -10 responsible -19 session -8 severity -7 status 22 step -10 version -7
h/who	action -7 comment -7 deadline -9 links -10 none -11 priority -11 proofs -8 responsible 12 session -9 severity -7 status -15 trainee -6 version -9
h/worth	action -7 comment 17 expectedLevel -14 links -11 proofs -7
h/^email	applicable -6 indicator -8 none 17 priority -7 responsible -7 score -6 session -8 status -12 version -7
h/^ki	applicable -9 body -17 none -13 priority -8 responsible 21 session -9 status -15 trainee -6
h/^secte	applicable -15 criterion -6 none -12 score -6 severity -10 status -18
h/are	applicable -7 body -12 expectedLevel -6 none -17 priority -12 proofs -7 responsible -13 severity -9 status 21
h/est ou	applicable -8 comment -6 expectedLevel -6 links -9 none -11 priority -11 responsible -7 status 19
h/ok	applicable -6 body -8 comment -12 date -6 deadline -7 expectedLevel -9 indicator -7 links -9 none -27 priority -7 proofs -8 responsible -13 severity -8 status 29 step -6 version -8
h/ou ?	applicable -7 comment -7 links 12 none -11
h/pret	applicable -9 body -11 comment -12 expectedLevel -9 none -12 proofs -8 responsible -8 status 25 version -6
h/print	applicable -10 deadline -8 none 18 priority -7 responsible -10 score -6 status -14
h/secte	applicable -14 criterion -6 none -16 score -12 severity -9 status -13
h/ther	applicable -7 body -11 expectedLevel -6 none -11 priority -10 proofs -6 responsible -15 score 9 severity -8 status 19
h/weigh	applicable -7 criterion -10 none -15 priority -7 score 16 status -7
h/yet	applicable -6 body -11 comment -9 deadline -8 documents -6 none -17 priority -10 proofs -6 responsible -18 severity -8 status 20 step -7
h/^accou	body 16 comment -8 deadline -8 documents -6 links -9 none -15 phase -10 responsible -9 session -14 status -11 step -6 trainee -7
h/^anima	body -14 responsible 16 session -6
h/^att	body -6 comment -7 expectedLevel 9 links -8 proofs -6 status -7
h/^atten	body -7 comment -6 expectedLevel 9 links -7 trainee 8
h/^avanc	body -6 comment -12 expectedLevel -10 none -12 priority -8 responsible -6 status 15 version -6
h/^body	body 8 responsible -6 session -6
h/^boit	body 15 responsible -16 session -12 trainee -10
h/^centr	body 11 none -6 responsible -13 status -7
h/^clien	body 13 none -6 responsible -12 status -9
h/^clt	body 14 none -6 responsible -13 session -8 status -8
h/^compa	body 12 responsible -14 session -9
h/^custo	body 12 none -9 responsible -12 status -9
h/^dossi	body -8 comment -17 deadline -6 documents -17 links 13 none -12 responsible -15 status -12 step -7
h/^entit	body 12 responsible -11 session -10 status -8 trainee -8
h/^entr	body 13 end -11 responsible -12 session -10 start 10 steps -8 trainee -13
h/^entre	body 8 end -15 none 14 responsible -9 score -7 session -7 start 15 status -7 steps -11 trainee -8
h/^essm	body 8 responsible -8 session -8
h/^et	body -9 comment -9 criterion -7 deadline -17 documents -10 indicator -12 links -13 none -18 phase -15 priority -10 proofs -20 reference -8 responsible -20 score -7 session -16 status 13 step 19 version -8
h/^facil	body -11 responsible 12 trainee -11
h/^fil	body -6 comment -8 indicator -11 links 7 none 10 priority -7 reference 7 responsible -10 score -8 session -7 status -10 version -9
h/^form	body -10 responsible 12 trainee -12
h/^funde	body 9 responsible -10
h/^intit	body -15 comment -7 label 12 links -18 none -9 reference -8 responsible -11 session 14 status -9 trainee -10 version -7
h/^issu	body -9 criterion -10 date 21 deadline -12 expectedLevel -8 expiry -22 none -12 priority -8 responsible -8 status -12 version 12
h/^learn	body -12 responsible -9 session -8 trainee 15
h/^min	body -6 expectedLevel -7 none -10 priority -9 responsible -12 severity 11 status -6 version -8
h/^mono	body -14 comment -6 deadline -10 documents -6 none -14 phase -13 priority -6 responsible 17 session -13 severity -6 status -20 step -9
h/^n	body -18 comment 21 documents -6 expectedLevel -14 proofs -6 responsible -10 session -9 severity -6 status -16 step -6 trainee 7
h/^nat	body -7 expectedLevel -8 responsible -6 severity 9
h/^parti	body -10 deadline -6 phase 10 responsible -10 session -10 step -6 trainee 12
h/^perso	body -16 comment -6 deadline -7 none -10 phase -8 responsible 11 session -16 status -12 trainee 13
h/^porte	body -17 comment -10 criterion -9 documents -7 expectedLevel -8 links -12 none -16 priority -10 proofs -8 responsible 30 session -18 status -19 step -6 version -10
h/^prof	body -11 comment -7 criterion -6 indicator -7 links -7 none 16 reference -8 responsible 10 score -7 status -6 steps -9
h/^refer	body -18 comment -12 links -9 responsible 19 session -12 status -10
h/^resp	body -13 none -11 responsible 14 session -6 status -12
h/^respo	body -16 comment -8 deadline -8 expectedLevel -7 links -9 none -15 priority -10 reference -6 responsible 22 session -9 status -13 step -6 version -7
h/^salon	body 15 responsible -12 session -12 status -6 trainee -8
h/^ses	body -13 comment -6 links -6 none -8 reference -6 responsible -10 session 11 status -14 version -6
h/^sessi	body -10 comment -9 deadline -8 documents -6 links -10 none -12 reference -7 responsible -16 session 15 status -13 step -11 steps -13 trainee -6
h/^spons	body 8 responsible -7
h/^struc	body 20 responsible -12 session -8 status -8 trainee -10
h/^telep	body -8 criterion -9 deadline -6 expectedLevel -6 indicator -7 links -6 none 15 priority -8 reference -6 responsible -11 score -11 status -14 version -7
h/^which	body 7 responsible -8
h/accom$	body 9 documents -11 phase 7 responsible -10 status -6
h/accou	body 14 comment -8 deadline -8 documents -7 links -9 none -14 phase -10 responsible -6 session -14 status -11 step -6 trainee -6
h/accou$	body 16 comment -8 deadline -8 documents -7 links -10 none -15 phase -10 priority -6 reference -6 responsible -7 session -15 status -18 step -6 trainee -7
h/aff	body -14 comment -6 deadline -6 documents -9 none -7 phase -10 responsible 16 session -10 status -12 step -9
h/after	body -14 deadline -11 phase 11 responsible 11 session -6 status -6 step -12
h/anim	body -15 responsible 12
h/anima	body -15 responsible 16
h/assig	body -8 responsible 9
h/autoe	body -8 comment -9 deadline -6 expectedLevel -7 links -9 none -13 priority -12 responsible -11 score -6 status 12 version -8
h/av$	body -11 comment -6 criterion -8 date -11 deadline 9 expiry -9 indicator -10 lastCheck -12 none -14 phase -7 priority -13 responsible -9 score -9 session -6 severity -6 status 18 step -10
h/benef	body -8 links -6 reference 7 responsible -12 session -14 trainee 12
h/benef$	body -10 links -6 none -6 reference 6 responsible -10 session -11 trainee 11
h/body	body 15 none -6 responsible -21 session -11 status -8 trainee -7
h/body$	body 16 none -6 responsible -21 session -10 status -7 trainee -6
h/boit	body 20 links -6 responsible -24 session -12 status -9 trainee -11
h/boit$	body 11 responsible -15 session -7
h/bonho	body -13 responsible -9 session -12 trainee 14
h/by	body -7 comment -9 date -26 deadline 8 expectedLevel -6 indicator -9 lastCheck -27 links -8 none -10 phase -6 priority -6 reference -10 responsible 8 score -7 session -10 severity -7 status -14 version -11
h/by$	body -9 comment -7 date -21 deadline 8 indicator -6 lastCheck -21 links -12 none -15 reference -8 responsible 12 session -6 status -14 version -9
h/cabin	body 9 responsible -16 session -8 trainee -10
h/candi	body -16 responsible -6 session -6 trainee 7
h/centr	body 10 none -6 responsible -10 status -9
h/ch	body -7 responsible 10 status -7
h/ch$	body -7 responsible 11 status -8
h/chant	body -8 comment -15 date -14 deadline -18 expectedLevel -13 expiry -13 lastCheck 14 links -10 none -14 priority -12 proofs -8 responsible -14 score -8 session 10 status 9 version -7
h/chant$	body -7 comment -15 date -12 deadline -17 expectedLevel -12 expiry -13 lastCheck 13 links -7 none -14 priority -10 responsible -9 score -7 status 13 version -8
h/charg	body -11 comment -13 expectedLevel 13 none -8 priority -9 responsible 12 session -6 severity -8 status -15
h/charg$	body -11 comment -16 expectedLevel 15 none -8 priority -9 responsible 12 session -6 severity -8 status -16 version -6
h/clien	body 20 comment -8 expectedLevel -8 links -9 none -12 priority -9 proofs -7 responsible -18 session -8 status -16 trainee -11 version -6
h/clien$	body 15 none -6 priority -6 responsible -15 session -6 status -10 trainee -7
h/clt	body 17 comment -6 expectedLevel -7 links -6 none -8 priority -6 proofs -6 responsible -14 session -8 status -13
h/coach	body -15 comment -10 links -10 responsible 15 session -10 steps -9 trainee -8
h/coife	body -14 session -15 trainee 19
h/coll	body -18 priority -9 responsible 21 status -10
h/comma	body 16 comment -7 links -6 responsible -16 session -12 status -6 trainee -11
h/comma$	body 17 comment -7 links -8 responsible -18 session -12 status -6 trainee -12
h/comment	body -7 comment 24 deadline -6 documents -8 expectedLevel -16 links -17 none -6 priority -9 proofs -11 responsible -7 session -8 severity -11 status -16
h/compa	body 11 responsible -14 session -7
h/cpf	body 7 responsible -8 session -7
h/cpf$	body 10 reference 6 responsible -7 session -6
h/custo	body 11 none -12 proofs -8 session -8 status -19
h/de nc	body -8 comment -8 expectedLevel 9 links -8 none -10 proofs -6 status -12
h/dispo	body -11 comment -9 deadline -6 links -9 none -7 reference -6 responsible -12 session 13 status -9 step -10 trainee -7 version -6
h/dispo$	body -10 comment -10 deadline -6 links -10 none -7 reference -6 responsible -11 session 13 status -8 step -11 trainee -7
h/donn	body 12 end -9 none -9 priority -9 responsible -13 start -8 status -12 steps 12
h/dos	body -6 comment -9 links 11 reference 7 responsible -9 session -6
h/dossi	body -16 comment -19 deadline -7 documents -18 links 15 score -6 status -17 step -14 version -8
h/dossi$	body -10 comment -11 none 10 responsible 11 session -10 status -6
h/driv	body -6 comment -14 links 15 none -6 responsible -8 session -13 status -7 trainee -7
h/ds	body -7 comment -10 deadline -6 expectedLevel -8 links 15 none -8 priority -17 proofs -10 responsible -11 session -8 status -12 version -10
h/du bilan	body -13 end 9 phase 8 reference -7 session 9 start -7 step -9 steps -15 trainee -7
h/du dossi	body -11 none 9 responsible 11 session -9 status -6
h/ec	body -7 expectedLevel -8 responsible -6 severity 9
h/ecart	body -11 comment -6 expectedLevel -7 none -6 priority -6 responsible 16 status -17
h/ecart$	body -12 comment -6 none -6 priority -6 responsible 16 status -15
h/echan	body -11 comment -6 date -18 deadline -19 end -6 expiry -11 indicator -8 lastCheck 17 links -10 none 10 priority -7 responsible -15 score -7 session 9 start -8 status -15 steps 6 trainee 9 version -10
h/echan$	body -10 indicator -6 links -10 none 11 priority -7 responsible -14 score -7 session 8 status -15 trainee 9 version -9
h/ecol	body 7 responsible -7 status -6
h/elev	body -20 comment -11 deadline -7 documents -16 links 7 session -12 status -8 trainee 6
h/elev$	body -20 comment -12 deadline -7 documents -16 links 8 session -12 status -9
h/emplo	body 13 end -6 responsible -13 session -8 steps 6
h/emplo$	body 11 responsible -12 session -6
h/en charg	body -12 expectedLevel -6 none -7 priority -7 responsible 13 session -6 status -12 version -6
h/entit	body 14 comment -6 none -6 priority -6 responsible -11 session -8 status -10 trainee -7
h/entr	body 13 end -12 reference -6 responsible -12 session -11 start 10 steps -6 trainee -12
h/entr$	body 14 end -13 links -6 reference -6 responsible -12 session -11 start 11 steps -6 trainee -12
h/essm	body 8 responsible -8 session -8
h/et	body -10 comment -11 criterion -9 deadline -19 documents -13 expectedLevel -6 indicator -15 links -17 none -25 phase -16 priority -14 proofs -19 reference -9 responsible -20 score -13 severity -6 status 18 step 20 version -13
h/facil	body -11 responsible 11 trainee -10
h/fact	body 6 comment -7 end -8 responsible -7 session -7 steps 9
h/fact$	body 7 responsible -6 session -8
h/fafce	body 10 responsible -13 session -10 trainee -8
h/fait	body -8 date -10 deadline 11 documents -14 expiry -9 lastCheck -13 links -7 responsible 8 status -6 step 15
h/fait le	body -9 date -6 deadline 12 expiry -7 lastCheck -7 responsible 10
h/fil	body -6 comment -9 end -7 indicator -11 links 9 none 8 priority -7 reference 8 responsible -10 score -7 session -6 start -8 status -10 steps 8 version -10
h/forme	body -7 responsible -11 trainee 13
h/full	body -6 session -6 trainee 9
h/funde	body 10 responsible -11
h/gar	body -17 comment -6 documents -6 expectedLevel -6 links -9 none -9 priority -7 responsible 13 session -10 status -14 step -8 trainee 15
h/gar$	body -11 comment -6 deadline -6 documents -7 links -9 none -7 responsible 9 session -11 status -9 step -9 trainee 16
h/ger	body -12 none -11 responsible 23
h/ger$	body -10 responsible 15
h/gr	body -13 comment -12 deadline -6 documents -9 links -13 none -15 phase -7 reference -7 responsible -16 session 18 status -17 step -10 trainee -8 version -6
h/h	body -6 comment -6 indicator -12 links -8 none 19 priority -10 reference -8 responsible -10 score -12 session -7 status -18 step -8 version -9
h/i stand	body -8 comment -7 deadline -6 expectedLevel -7 none -12 proofs -6 reference -6 responsible -10 status 15
h/inter	body -7 deadline -10 lastCheck 12 none -9 responsible 8 status -10
h/intit	body -14 comment -6 label 13 links -12 none -8 proofs 9 reference -10 responsible -11 session 10 status -12 trainee -7
h/issu	body -8 criterion -9 date 19 deadline -10 expectedLevel -7 expiry -20 none -11 priority -7 responsible -7 status -10 version 11
h/job	body -12 deadline -6 none -13 phase -11 priority -7 proofs -6 responsible 16 session -9 severity -6 status -14
h/kel	body 8 indicator 7 links -6 none -12 proofs -6 responsible -14 session 11 status -11 version -8
h/ki$	body -15 responsible 18 session -10 status -6 trainee -8
h/l ecart	body -10 comment -6 none -6 priority -6 responsible 15 status -14
h/l elev	body -8 documents -17 responsible 6 step 17
h/la forma	body -10 none -9 responsible -7 session 15 status -9 trainee -8
h/la perso	body -16 documents 10 links -7 responsible 13 step -8
h/le gar	body -9 comment -7 documents -7 expectedLevel -6 links -10 none -10 priority -6 responsible 22 session -11 status -15 step -8
h/lead	body -8 responsible 7 trainee -7
h/looki	body -9 responsible 9
h/min	body -8 expectedLevel -8 none -11 priority -10 responsible -13 severity 12 status -7 version -9
h/mo	body -7 indicator -7 none 17 responsible -13 score -7 status -12 version -7
h/mono	body -14 deadline -9 documents -9 links -10 none -14 phase -10 priority -7 responsible 16 session -15 severity -6 status -16 step -9
h/no$	body -8 criterion -10 date -7 deadline -13 expectedLevel -7 indicator 6 none -18 priority -8 proofs -6 reference 9 responsible -9 score -8 status -10 version 9
h/nom de	body 8 comment -6 documents -15 links -11 none -11 responsible -17 session 7 status -12 step 7 trainee 9
h/nom du	body -20 comment -6 documents 13 links -12 proofs 11 reference -6 responsible -12 step -12 trainee 14
h/ocup	body -15 none -10 priority -10 responsible 15 status -10 version -6
h/ord	body 12 none -13 priority 9 responsible -14 status -16 version -6
h/org	body 15 links -6 none -9 priority -6 responsible -14 session -8 status -11 trainee -6
h/org$	body 14 links -7 none -8 responsible -14 session -9 status -10 trainee -6
h/organ$	body 15 none -7 priority -7 proofs -6 responsible -16 status -11 trainee -8
h/parco	body -15 comment -14 deadline -6 documents -16 links -14 none -9 responsible 6 status -13 step 7 trainee -9 version -6
h/parco$	body -14 comment -13 deadline -6 documents -15 links -11 none -6 responsible 14 session -17 status -9 step 9 trainee -8
h/parte	body 9 responsible -14 session -8 trainee -9
h/parte$	body 8 responsible -14 session -8 trainee -9
h/parti	body -10 comment -9 end -6 phase 9 responsible -9 session -6 steps 9
h/parti$	body -10 end -6 session -8 steps 11 trainee 12
h/patro	body 9 responsible -9
h/pay	body 21 responsible -19 session -8 trainee -7
h/pay$	body 19 responsible -18 session -9 trainee -7
h/payin	body 14 responsible -14 trainee -6
h/pecki	body -9 none -17 priority 10 responsible -12 status -7 version -6
h/pedag	body -8
h/pedag$	body -8
h/perso	body -26 comment 10 deadline -9 expectedLevel -8 links -8 none -15 phase -9 priority -12 proofs -9 responsible 17 session -16 severity -8 status -22 step -13 trainee 15 version -9
h/porte	body -19 comment -11 criterion -7 deadline -6 documents -7 expectedLevel -8 links -13 none -15 priority -8 proofs -8 responsible 22 session -16 status -14 step -6 version -9
h/pour quel	body 11 indicator 9 none -7 responsible -9 status -7
h/pour qui	body 18 responsible -17
h/pr kel	body 9 indicator 7 none -9 responsible -11 status -7
h/presc	body 12 responsible -12 session -10
h/prio	body -7 expectedLevel -6 none -15 priority 16 responsible -10 score -10 status -14 version -10
h/prof	body -8 criterion -7 indicator -6 links -6 none 16 priority -7 reference -9 responsible 9 score -7 status -6 steps -7
h/progr	body -10 comment -9 date -7 deadline -7 expectedLevel -6 links -9 none -17 proofs -6 reference -9 responsible -14 session 15 status 17 version -8
h/quali	body -10 criterion 7 deadline -7 indicator 15 none -18 responsible 11 session -7 severity 8 status -15
h/quali$	body -10 criterion 8 deadline -7 indicator 14 none -17 responsible 11 session -7 status -12 version -6
h/quell	body 6 none -8 status -6 version 9
h/qui ger	body -10 responsible 14
h/qui pay	body 27 responsible -26 session -8 trainee -7
h/refer	body -18 comment -13 label 6 links -11 none -9 priority -6 responsible 20 session -15 status -8 step -9 trainee -7
h/refer$	body -9 comment -6 documents 7 label 6 links -6 step -6
h/req	body -9 comment -7 expectedLevel 12 links -8 priority -10 responsible -7 status -11
h/requi	body -7 comment -22 documents 7 expectedLevel 17 label 6 links -14 none -16 priority -10 proofs -12 responsible -10 status -16 step -7 version -8
h/resp	body -18 none -11 phase -6 responsible 13 session -6 status -11
h/resp$	body -17 none -9 phase -6 responsible 12 status -10
h/run	body -11 comment -6 date -21 deadline -17 expiry 19 lastCheck -21 links -9 none -11 phase -6 proofs -6 responsible -13 session 15 status -20 step -7 trainee -6 version -8
h/run$	body -12 deadline -6 links -7 none -9 phase -6 responsible -12 session 15 status -19 step -7 trainee -6
h/sa	body 15 responsible -12 session -9
h/salar	body -18 responsible -13 session -9 trainee 16
h/sall	body -7 indicator -6 links -6 none 18 priority -7 reference -7 responsible -10 score -12 session -8 severity -7 status -20 version -8
h/salon	body 14 responsible -11 session -11 trainee -6
h/secre	body -11 none -6 priority -7 responsible 20 severity -7 status -17
h/sen	body -13 comment -6 deadline -6 expectedLevel -6 links -6 none -14 priority -9 responsible 18 status -11 version -6
h/ses	body -16 end 15 none -12 reference -10 responsible -18 session 23 start -16 status -11 steps -12 trainee -12 version -12
h/ses$	body -13 end 10 links -8 none -9 reference -9 responsible -14 session 15 start -11 status -10 steps -8 trainee -9 version -8
h/sessi	body -16 comment -9 deadline -9 documents -6 links -13 none -15 reference -7 responsible -19 session 17 status -17 step -12 steps -13 version -10
h/socie	body 18 responsible -11 session -9 trainee -10
h/spons	body 9 responsible -10
h/sst	body -16 responsible -6 session -6 trainee 7
h/stagi	body -15 comment -10 documents -6 links 11 responsible -9 session -11 step 9 trainee 9
h/stagi$	body -16 comment -10 documents -7 links 11 responsible -10 session -13 step 9 trainee 12
h/struc	body 20 comment -6 links -7 none -6 responsible -15 session -12 status -11 trainee -11
h/struc$	body 20 responsible -10 session -10 trainee -12
h/stude	body -16 responsible -8 session -11 trainee 17
h/suit	body -8 responsible 8
h/suivi	body -8 end -9 none -6 responsible -6 session 10 start -7 steps 9
h/suivi$	body -6 session 10
h/taill	body -7 deadline -6 indicator -14 links -8 none 21 priority -9 reference -8 responsible -9 score -11 session -9 severity -7 status -15 step -7 version -8
h/telep$	body -6 criterion -9 indicator -9 none 18 priority -7 responsible -9 score -11 status -13 version -6
h/them	body -9 responsible 9
h/them$	body -8 responsible 8
h/tire	body -10 responsible -6 session 6
h/tutor	body -9 links -8 responsible 10 session -6 trainee -8
h/typ de	body -7 comment -7 expectedLevel 9 links -8 none -12 priority -6 severity 9 status -14
h/veill	body -16 responsible 13
h/where i	body -7 comment -7 deadline -7 expectedLevel -7 none -10 proofs -6 responsible -10 status 14
h/which	body 12 none -6 responsible -14 status -9
h/who s	body 9 responsible -10 session -6
h/whos	body -11 deadline -8 none -14 phase -9 priority -6 proofs -8 responsible 18 session -11 severity -6 status -16
h/^0	comment -8 end -18 start 16
h/^acc	comment -11 expectedLevel -6 links 15
h/^appel	comment -7 end -11 start -12 steps 14
h/^armoi	comment -8 links 11 proofs -6 status -6
h/^auto	comment -7 none -13 responsible -7 status 20
h/^besoi	comment 7 links -9
h/^ca	comment -13 criterion -6 deadline -11 end 6 expectedLevel -6 links -11 none -19 priority 15 responsible -9 score -6 steps -9 version -10
h/^chemi	comment -9 links 16 proofs -12 responsible -7 status -9
h/^clas	comment -6 links 7 responsible -7
h/^confo	comment -9 expectedLevel -7 links -6 none -12 priority -6 severity -6 status 21
h/^driv	comment -11 links 14 session -12 trainee -7
h/^dt	comment -8 date 13 documents -6 expiry -23 indicator -7 lastCheck -20 links -9 none -14 phase -8 proofs -7 reference -8 responsible -11 session -8 status -19 steps -7 version -7
h/^due	comment -6 date -17 deadline 18 expiry -17 indicator -7 lastCheck -19 links -7 none -6 phase -6 reference -7 responsible -7 status -11 step -6
h/^en	comment -6 expectedLevel -6 label 10 links -8 proofs -9
h/^etap	comment -10 documents -24 links -13 none -9 phase -17 responsible -7 status -14 step 28
h/^fact	comment -8 end -7 steps 9
h/^feuil	comment -7 documents 6 end -8 start -7 steps 14
h/^folde	comment -9 documents -7 links 11 responsible -6 status -6 step -6
h/^formu	comment -8 documents 16 links -12 none -6 phase -12 responsible -12 session -10 status -6 step -16
h/^fre	comment 12 status -9
h/^indic	comment -6 criterion -14 deadline -9 expectedLevel -6 indicator 18 links -10 none -23 priority -9 proofs -6 responsible -11 status -20 version 10
h/^loc	comment -16 deadline -7 documents -9 links 21 proofs -14 responsible -13 session -9 status -11 step -8 version -7
h/^matur	comment -19 date -11 deadline -7 expectedLevel -10 lastCheck -6 links -12 none -17 proofs -9 reference -7 responsible -17 score -6 session -7 status 20 version -10
h/^mis	comment -14 criterion -6 date 6 deadline -11 documents -7 expiry -12 indicator -11 lastCheck 9 none -15 priority -9 responsible -7 status 8 version 18
h/^nc	comment -15 deadline -7 expectedLevel 9 expiry -6 indicator -8 links -7 none -15 responsible -8 session -9 severity 10 status 10
h/^need	comment -8 date -17 end -10 lastCheck -17 links -6 none -9 reference -6 responsible -10 start -9 status -7 steps 11
h/^numer	comment -6 deadline -9 indicator 6 none -11 reference 12 session -7 status -7
h/^n°	comment -8 deadline -15 documents -6 end -7 expectedLevel -7 indicator 10 links -8 none -24 phase -8 priority -13 proofs -11 reference 16 responsible -10 score -14 start -6 status -20 step -7 trainee -8 version 15
h/^obs	comment 22 deadline -6 documents -8 expectedLevel -9 links -7 none -8 proofs -6 responsible -6 session -6 severity -8 status -16 step -8
h/^ok	comment -13 expectedLevel -8 links -6 none -16 priority -6 responsible -7 severity -6 status 24
h/^phas	comment -6 deadline -14 documents -7 end -9 indicator -6 links -6 none -13 phase 15 reference -11 responsible -11 session -8 status -11 step -13 steps 9
h/^se	comment -16 expectedLevel 9 label 9 links -13 proofs -17 status -8
h/^ski	comment -17 documents -9 expectedLevel 15 none -11 phase -7 status -12 step 10
h/^step	comment -12 deadline -10 indicator -12 links -14 none -25 phase -12 session -13
h/^touch	comment -13 deadline -7 documents -17 indicator -6 links -12 none -6 phase -15 responsible -9 session -9 status -12 step 15
h/^trac	comment -11 documents 9 links -17 proofs 10 status -7 step -7
h/acc	comment -14 documents -7 end -11 expectedLevel -8 links 14 proofs -11 responsible -7 start -6 status -8 steps 15
h/acc$	comment -10 documents -7 end -12 links 10 start -7 status -6 steps 14
h/accep	comment -10 end -6 expectedLevel 9 steps 7
h/accue	comment -7 criterion -7 end -9 indicator -9 none 15 priority -11 responsible -6 score -11 start -11 status -20 version -8
h/actue	comment -12 deadline -6 expectedLevel -6 none -10 phase -7 reference -9 status 19 step -8
h/actue$	comment -12 expectedLevel -7 none -10 phase -6 reference -8 status 18 step -6
h/admin	comment 7 responsible -8 steps -10
h/ai	comment -10 documents 9 proofs 13 step -9
h/amena	comment 8 links -7
h/appel	comment -6 end -10 start -11 steps 14
h/appor	comment -6 documents 9 links -7 none -7 proofs 6 step -7
h/appor$	comment -6 documents 14 links -7 none -9 proofs 6 step -10
h/armoi	comment -7 links 11 status -6
h/ass	comment -10 deadline -7 documents 15 links -13 phase -9 responsible -13 session -12 status -13 step -13
h/assoc	comment -7 documents 10 links -7 proofs 7 status -6 step -10
h/assoc$	comment -6 documents 9 links -6 proofs 7 status -6 step -8
h/atten du	comment -6 expectedLevel 10 links -6
h/au pacq	comment -8 expectedLevel -6 none -11 priority 12 severity -6 status -13
h/auto	comment -11 date -14 deadline -19 expectedLevel -9 expiry -15 indicator -6 lastCheck 17 none -15 priority -6 responsible -7 score 10 status 12 version -6
h/avanc$	comment -9 deadline -7 expectedLevel -9 links -7 none -17 priority -12 responsible -8 score -7 status 21 version -7
h/avant	comment -8 date -26 deadline 15 end -11 expiry 11 indicator -9 lastCheck -30 links -10 none -13 proofs -6 reference -7 responsible -8 start -10 status -14 steps 13 version -10
h/avant$	comment -6 date -13 deadline -6 end -10 expiry 18 lastCheck -13 links -8 none -11 reference -6 start -8 status -10 steps 12 version -6
h/besoi	comment 6 end -14 links -8 start -8 steps 16
h/bet	comment 9 documents -10 links -6 status -7
h/boucl	comment -7 date -9 deadline 13 expiry -20 lastCheck -12 links -14 none -15 responsible -6 status 11
h/c ou	comment -10 deadline -9 documents -8 links 21 responsible -11 session -7 status -20 step -9
h/ca en	comment -8 links -10 none -7 priority -8 responsible -7 score -7 status 15
h/cahie	comment -9 expectedLevel 11 severity -6 status -12
h/certi	comment -9 end -9 expectedLevel 9 links -6 start -6 steps 10
h/cest	comment -9 links 10 proofs -8 status -10
h/clas	comment -8 links 6 responsible -6 severity 8
h/comme$	comment 15 expectedLevel -12 none -6 proofs -6 severity -7 status -8
h/compt	comment 8 date -9 expiry 9
h/couve	comment -10 expectedLevel -11 indicator 16 none -14 priority -8 score 11 status 13 version -7
h/couve$	comment -7 expectedLevel -9 none -11 priority -7 score 9 status 10
h/d auto	comment -9 date -15 deadline -19 expectedLevel -7 expiry -14 lastCheck 17 status 10
h/dat$	comment -7 date 7 deadline -14 end 11 expiry 13 indicator -10 lastCheck -17 links -7 none -10 reference -7 responsible -9 session -9 status -12 step -6 steps -14 version -9
h/day	comment -7 reference -6 steps -8
h/de confo	comment -12 none -10 priority -7 score -7 severity -6 status 14
h/de couve	comment -9 expectedLevel -10 none -9 priority -7 score 9 status 15
h/decou	comment -6 end -8 start -9 steps 12
h/defin	comment -6 expectedLevel 7
h/deplo	comment -9 documents -6 links -8 none -11 status 11
h/derni	comment -6 date -41 end 24 expiry -27 lastCheck 23 links -9 none -11 phase -7 proofs -6 reference -10 responsible -8 score -8 severity -6 start -24 status -12 steps -13 version -8
h/des	comment -19 end -11 expectedLevel 17 indicator 9 links -15 none -10 proofs 19 reference -11 responsible -12 session -10 severity -8 start -8 status -17 steps 12 version -7
h/destr	comment -7 steps 8
h/dit	comment -9 expectedLevel 15
h/diver	comment 8 links -8
h/don	comment -7 date -10 deadline 21 end -9 expectedLevel 7 expiry -21 lastCheck -14 start -8 status -6 steps 10
h/donne$	comment -9 documents 9 end -8 status -7 step -8 steps 14
h/dos$	comment -8 links 10 responsible -9 session -8
h/dossi de	comment -8 links 8
h/driv$	comment -9 expectedLevel -7 links 10 priority -6 status -9
h/dt	comment -8 date 12 expiry -25 indicator -6 lastCheck -19 links -9 none -13 phase -7 proofs -7 reference -6 responsible -9 session -6 status -17 steps -7 version -7
h/du parco	comment -6 deadline -6 documents -14 links -6 responsible -11 status -8 step 8
h/due	comment -8 date -19 deadline 24 expiry -21 indicator -6 lastCheck -22 links -7 none -7 phase -7 reference -8 responsible -7 session -6 status -13 step -7
h/echea	comment -6 date -17 deadline 28 expiry -32 lastCheck -27 none -7 phase -6 status -9
h/elle	comment 10
h/en clair	comment -6 expectedLevel -7 label 12 links -7 proofs -11
h/en oeuvr	comment -15 deadline 16 documents -7 expiry -18 lastCheck -8 status 11
h/en premi	comment -17 expectedLevel -12 links -8 none -12 priority 18 responsible -9 score -6 status -14 version -13
h/energ	comment -13 expectedLevel -10 links -7 none -7 priority 14 responsible -8 status -12 version -9
h/engag	comment -8 expectedLevel -11 none -9 priority -8 status 18
h/engag$	comment -9 expectedLevel -11 none -8 priority -8 status 18
h/enreg	comment -10 deadline -8 documents 8 links -14 none -9 reference 6 step -10
h/envoy$	comment -6 end -10 start -7
h/espac	comment -10 links 7
h/esper	comment -7 expectedLevel 12 status -11
h/est ce	comment -9 links 17 status -8 step -7
h/est$	comment -6 links 10 none -7 priority -6 responsible -6 status 10
h/etap	comment -20 deadline -11 documents -12 indicator -8 links -19 none -11 reference -10 session -18 status -7 step 22
h/etap du	comment -7 documents -16 links -6 phase -11 status -8 step 16
h/etap$	comment -15 deadline -13 indicator -6 links -10 none -14 session -16 status -10 step 11
h/ex	comment -6 indicator -6 none 17 session -9
h/exig$	comment -6 expectedLevel 12 links -8 status -11
h/exige	comment -13 expectedLevel 7 label 10 links -7 proofs -10 status -8
h/faut	comment -6 date -12 deadline 23 expectedLevel -11 expiry -15 label 11 lastCheck -24 none -8 proofs -8 responsible -7 severity 8 status -9
h/feuil	comment -8 documents 7 end -7 links -6 start -7 step -6 steps 12
h/folde	comment -12 documents -7 links 13 responsible -7 status -7 step -6
h/folde$	comment -11 documents -7 links 17 proofs -7 responsible -7 step -6
h/follo	comment -6 steps 11
h/formu	comment -8 deadline -6 documents 17 links -12 none -7 phase -12 responsible -13 session -12 status -7 step -16
h/fre	comment 11
h/grp	comment -6 deadline -7 documents -8 links -11 none -10 responsible -12 session 13 status -12 step -7 version -10
h/head	comment 15 documents -8 links -6 status -13 step -6
h/hyper	comment -13 links 12 proofs -9 responsible -6 status -8 step -6
h/imper	comment -10 expectedLevel 9 label -8 status -7
h/inspi	comment 12 expectedLevel -12
h/j ai	comment -9 documents 7 proofs 12 step -6
h/je montr	comment -9 documents 11 links -7 proofs 8 status -6 step -7
h/jen	comment -10 expectedLevel -7 links -20 none -14 priority -8 reference -6 responsible -8 score -8 severity -8 status 12 step -6
h/koi	comment -14 expectedLevel 15 label 14 links -14 none -6 status -13 version -8
h/koi$	comment -10 expectedLevel 15 status -6
h/l etap	comment -8 deadline -6 documents 12 responsible 6 session -12 status -16
h/la piec	comment -6 date -22 deadline -16 documents 7 expiry 16 lastCheck -14 links -11 proofs 8
h/la preuv	comment -6 date 16 deadline -10 expectedLevel -6 expiry -17 lastCheck -7 links 15 none -9 proofs -12 status 8
h/level$	comment -8 expectedLevel 12 links -8 none -14 responsible -7 score -6 status -12 version -8
h/lieu	comment -10 deadline -6 documents -7 expectedLevel -7 links 11 none 7 priority -8 proofs -6 responsible -11 score -10 session -6 status -14 version -8
h/lim	comment -6 date -28 deadline 25 expiry -13 lastCheck -13 none -9 responsible -7 status -10
h/link$	comment -7 links 9 proofs -6 responsible -6 status -8
h/list	comment -7 expectedLevel -6 indicator 8 links -6 none -9 proofs 8 status -7
h/liv	comment -6 links 10 status -13
h/liv$	comment -7 expectedLevel -6 links 12 status -16
h/loc	comment -17 deadline -7 documents -11 links 22 proofs -14 responsible -14 session -11 status -11 step -8 version -7
h/locat	comment -12 documents -8 links 12 proofs -8 responsible -6 status -6
h/locat$	comment -13 documents -10 expectedLevel -6 links 15 proofs -8 responsible -7 status -8
h/lui	comment 6 links -6
h/malle	comment -9 steps 13
h/marg	comment 6 status -6
h/matur$	comment -10 deadline -6 expectedLevel -7 none -9 status 9
h/meteo	comment -8 deadline -7 indicator -11 links -8 none 18 priority -9 responsible -12 score -12 status -15 step -6 version -6
h/mettr	comment -14 deadline 17 expectedLevel -10 expiry -17 lastCheck -8 links -8 none -8 priority 14 responsible -8 status -13 version -10
h/mettr en	comment -13 deadline 17 expectedLevel -10 expiry -17 lastCheck -8 links -8 none -8 priority 13 responsible -8 status -12 version -9
h/miles	comment -7 documents -16 links -8 none -7 phase -13 responsible -7 session -9 status -11 step 14
h/minim	comment -7 expectedLevel 8
h/mis	comment -17 deadline -19 documents -8 expiry -18 indicator -13 lastCheck 18 none -16 priority -9 responsible -8 session -6 status 9 version 18
h/mis en	comment -15 date 15 deadline -8 documents -8 expiry -11 status 10 version -6
h/mobil	comment -8 deadline -9 links -7 phase -7 responsible 9 session -13 status -12 step -11
h/mobil$	comment -9 deadline -9 links -8 phase -8 responsible 9 session -12 status -12 step -12
h/model	comment -7 criterion -9 indicator -8 links -9 priority -8 proofs -13 responsible -9 score -13 session -6 status -10 version 14
h/momen	comment -9 deadline -9 links -14 status -6
h/momen$	comment -8 deadline -10 links -13
h/mono$	comment 8 documents -8 links -10
h/month	comment -6 steps 10
h/mot	comment 8 status -8
h/natur de	comment -6 documents 7 links -10 proofs 7 severity 11 status -7
h/need	comment -8 date -17 end -9 expiry 6 lastCheck -18 links -6 none -9 reference -6 responsible -10 start -8 status -7 steps 10
h/nivea d	comment -9 expectedLevel -14 none -11 priority 14
h/nivea de	comment -13 documents -6 expectedLevel -10 links -7 none -13 priority -12 responsible -8 score -6 status 18
h/not perso	comment 11 expectedLevel -7 links -7 status -14 step -6
h/numer	comment -6 deadline -9 indicator 7 none -12 reference 12 session -7 status -7
h/nv	comment -17 expectedLevel 10 proofs -6 status -7 version -8
h/obs	comment 21 documents -6 expectedLevel -9 links -6 none -8 proofs -6 session -6 severity -8 status -14 step -7
h/obs$	comment 21 deadline -6 documents -8 expectedLevel -8 links -7 none -9 responsible -6 session -6 severity -7 status -14 step -9
h/odd	comment 6
h/oeuvr	comment -14 deadline 16 documents -7 expiry -17 lastCheck -12 status 11
h/op	comment -14 deadline -15 documents -13 links -14 none -9 phase -14 responsible -11 session -16 status -18 step 15
h/ou cest	comment -9 links 10 proofs -7 status -9
h/ou en	comment -9 links -8 none -8 priority -6 responsible -12 status 13 step -7
h/outpu	comment -13 documents 15 links -13 step -16
h/pacq$	comment -13 expectedLevel -7 none -11 priority 13 severity -6 status -13
h/parc	comment -7 deadline -6 documents -12 responsible -8 session -7 status -16
h/parc$	comment -8 deadline -7 documents -9 links -6 phase 6 responsible -10 session -8 status -15
h/parta	comment -9 documents 13 step -10
h/parta$	comment -12 documents 12 step -11
h/pas$	comment -9 date -11 deadline -12 documents -11 expectedLevel -9 expiry -9 lastCheck 11 links -18 none -12 priority -7 responsible -7 score -7 status 20 step 9
h/passa	comment -9 documents -12 links -8 none -9 priority 9 score -7 status -12 step 7
h/passa$	comment -8 documents -12 links -8 none -9 priority 10 score -7 status -12 step 7
h/path$	comment -9 documents -6 indicator -7 links 11
h/pens	comment 15 deadline -7 documents -10 expectedLevel -8 links -8 proofs -14 status -12
h/per	comment -10 deadline -8 documents -14 expectedLevel 7 links -9 none -11 phase 14 responsible -11 session -11 status -12 step -17
h/phas	comment -8 deadline -16 documents -7 end -11 indicator -6 links -7 none -13 phase 13 reference -12 responsible -10 session -7 status -13 step -14 steps 11
h/phas$	comment -6 deadline -14 documents -6 links -6 none -12 phase 12 reference -12 responsible -8 session -7 status -10 step -13
h/piec$	comment -6 date -21 deadline -15 expiry 16 lastCheck -14 links -11 proofs 9 step 8
h/plac	comment -6 deadline -6 documents -6 session -6 status 8 step -7
h/poche	comment -8 indicator -10 links 9 none 17 score -7 status -10
h/premi	comment -15 end -24 expectedLevel -10 links -9 none -14 priority 17 responsible -9 score -6 start 17 status -13 version -12
h/prevu$	comment -9 date -20 deadline 19 expiry -19 lastCheck -14 links -8 score -7 status -8
h/proba	comment -6 proofs 6
h/progr$	comment -7 date -6 expectedLevel -6 none -14 responsible -9 session -9 status 18
h/quand	comment -11 deadline 17 documents -7 expiry -12 indicator -12 lastCheck -7 links -7 none -9 phase -10 reference -12 responsible -7 session -8 status -12 step -7
h/quand$	comment -11 deadline 15 documents -7 expiry -9 indicator -9 lastCheck -7 links -6 none -9 phase -9 reference -9 responsible -6 session -8 status -11 step -7
h/que	comment 9 date -17 documents 10 expectedLevel 6 expiry -21 label -7 lastCheck 7 links -17 none -10 priority -9 responsible -8 session -6 status -23 step -10
h/que ca	comment 10 deadline 11 expectedLevel -10 none -7 status -8
h/quon	comment -9 links -11
h/raci	comment -11 deadline -10 documents -9 links -9 none -10 phase -10 responsible 13 session -16 status -12 step -8
h/real	comment -12 deadline -9 documents -8 indicator -9 links -8 none -24 phase -8 priority -6 responsible -10 score 17 session -10 status 17 step -9
h/remar$	comment 15 documents -7 expectedLevel -9 links -11 none -7 responsible -8 status -13 steps -10
h/remi	comment -8 documents 12 end -9 links -9 start -11 step -8 steps 16
h/remi$	comment -7 end -14 start -11 steps 20
h/requi$	comment -15 expectedLevel 9 links -11 proofs -13 status -7
h/resea	comment -8 links 9 responsible -6
h/resse	comment -9 deadline -7 expectedLevel -9 links -7 none -16 priority -8 responsible -6 score -7 status 19 version -6
h/resul	comment -6 none -11 priority -7 responsible -6 status 17 step -6
h/resul$	comment -11 expectedLevel -6 none -11 phase -6 priority -8 responsible -7 session -6 status 17 step -7 version -6
h/risk	comment 8
h/rnq	comment -7 criterion 13 deadline -8 indicator 18 none -18 score -8 status -15 version -13
h/rol	comment -8 deadline -9 documents -8 links -7 none -10 phase -9 responsible 12 session -16 status -11 step -7
h/roul	comment -6 deadline -6 none -16 status 20
h/se	comment -21 deadline -6 expectedLevel 11 indicator -6 label 10 links -18 none -13 phase -9 proofs -19 responsible -6 session -6 status -12
h/se que	comment -10 proofs -11
h/se quon	comment -9 links -9
h/sent	comment -6 documents 7 end -14 start -9 step -6 steps 16
h/sign	comment -9 date 16 documents 19 end -11 expiry -17 links -13 start -10 step -23 steps 13
h/sign$	comment -9 documents 19 end -10 links -11 start -9 step -23 steps 8
h/signe	comment -7 documents 19 end -14 links -6 start -15 step -18 steps 13
h/signe$	comment -7 documents 12 end -15 start -9 step -11 steps 13
h/ski	comment -17 documents -8 expectedLevel 15 none -10 phase -7 status -11 step 9
h/sla	comment -11 deadline 15 documents -8 indicator -10 links -9 none -13 phase -14 reference -13 responsible -9 session -7 status -12 step -10
h/snag	comment 14 deadline -6 documents -11 indicator -6 links -21 responsible -8 session -7 status -13 step -9
h/speci	comment 8 steps -7
h/stat	comment -11 date -13 deadline -12 documents -9 expectedLevel -6 expiry -9 indicator -10 lastCheck -6 links -14 none -27 priority -9 reference -17 responsible -19 score -7 session -16 status 27 step -11 version -11
h/step	comment -12 deadline -8 documents 6 indicator -14 links -16 none -27 phase -18 reference -13 session -14 step 6
h/stock	comment -13 documents -10 links 12 responsible -8 session -6 status -7 step -6
h/stock$	comment -13 documents -9 expectedLevel -6 links 14 none -7 responsible -10 session -6 status -8 step -6
h/suppo$	comment -7 deadline -8 documents -6 indicator 6 none -17 priority -6 proofs 16 reference 6 version 7
h/sur	comment 6 criterion -6 indicator -7 links 9 none -17 proofs -11 responsible -9 score 16 status -9 version -6
h/surve	comment -7 steps 10
h/tach	comment -8 deadline -7 documents -13 links -10 none -6 phase -9 reference -6 responsible -7 session -8 status -9 step 14
h/tempo	comment -8 deadline 11 documents -6 none -11 phase -9 reference -7 responsible -10 status -11 step -8
h/test	comment -6 end -18 start -16 steps 22
h/touch	comment -12 deadline -7 documents -17 indicator -6 links -11 none -8 phase -16 responsible -11 session -10 status -12 step 15
h/trac	comment -11 documents 8 proofs 10 status -7 step -7
h/trac$	comment -10 documents 8 proofs 10 status -6 step -7
h/under	comment -12 documents -7 expectedLevel -12 links 13 proofs -7 status -6 step -6
h/up	comment 11 deadline -14 documents -9 end 10 links -10 none -13 phase -8 session -10 start -12 status 11 step -10
h/up$	comment 14 documents -8 end 12 links -7 start -15 status -13 steps -7
h/url	comment -7 documents -7 links 17 step -8
h/url$	comment -6 documents -6 links 16 step -6
h/vecu	comment -13 deadline -11 documents -17 indicator -6 links -12 none -11 responsible -10 status 14
h/venir	comment -11 deadline -10 documents -11 links -8 none -11 responsible -8 status 14 step -8
h/voir	comment -14 expectedLevel 12 proofs -9 status -8
h/voir$	comment -14 expectedLevel 12 proofs -9 status -8
h/vu	comment -7 date -22 deadline -14 documents 13 expiry -16 lastCheck 17 links -8 none -8 proofs 7 step -12
h/vus	comment -6 end -10 steps 14
h/^budge	criterion -6 indicator -8 none 16 priority -6 responsible -10 score -9 status -11 version -6
h/^chapi	criterion 12 none -8 status -8 version -7
h/^crit	criterion 9 none -13 score -9 version -7
h/^crite	criterion 19 indicator 18 none -18 score -14 status -10 version -6
h/^fini	criterion -6 end 17 none -14 score 8 severity -7 start -18 status 10 steps -11
h/^how	criterion -6 indicator -6 none 22 priority -6 responsible -9 score -6 status -12 version -6
h/^mail	criterion -7 none 13 score -9 status -10 version -6
h/^pag	criterion -6 indicator -7 none 15 priority -6 responsible -6 score -10 status -11
h/^pts	criterion -7 indicator -6 none -13 score 14
h/^publi	criterion -8 date -8 indicator -14 links -7 priority -10 reference -6 responsible -9 score -8 session -6 status 8 version -10
h/^revis	criterion -9 date -8 expiry 8 none -10
h/^scor	criterion -6 indicator -7 none -13 score 14 status -6
h/^thema	criterion 9 expectedLevel -6 none -6 status -7
h/^urg	criterion -7 none -8 priority 10 status -10 version -6
h/^versi	criterion -9 expectedLevel -7 indicator -10 links -9 none -18 priority -12 proofs -8 reference -6 responsible -10 score -8 session -7 status -19 version 19
h/accue$	criterion -7 expectedLevel -6 indicator -10 none 14 priority -10 responsible -6 score -8 status -21 version -8
h/aid	criterion -7 indicator -17 none 26 priority -7 responsible -10 score -14 session -7 status -11
h/archi	criterion -8 indicator -9 none 17 priority -6 responsible -6 score -14 status -12
h/belon	criterion 9 none -8 score -6
h/bloc	criterion 7 deadline -6 documents -7 none -9 phase 19 responsible -11 session -7 status -11 step -14
h/bloc$	criterion 7 deadline -7 documents -8 links -6 none -9 phase 21 responsible -12 session -8 status -11 step -14
h/budge	criterion -8 indicator -7 none 14 priority -6 responsible -8 score -10 status -9 version -6
h/categ	criterion -7 date -7 deadline -6 indicator -11 links -6 none 20 phase -6 priority -6 reference -7 responsible -12 score -11 session -7 status -14 version -9
h/cotat$	criterion -6 date 15 deadline -9 expiry -9 lastCheck -14 none -14 score 13
h/count	criterion -6 indicator -8 none 15 responsible -6 score -9 status -11
h/count$	criterion -6 indicator -8 none 13 score -10 status -10
h/courr	criterion -7 indicator -12 links -6 none 16 priority -6 responsible -7 score -15 status -10 version -9
h/cr	criterion 15 status -10
h/crit$	criterion 10 none -14 score -8 status -6 version -9
h/du doc	criterion -7 none -14 status -14 version 16
h/du papie	criterion -6 date 12 expiry -16 none -20 priority -6 reference 6 responsible -6 session -8 version 6
h/etp	criterion -8 indicator -10 none 11 priority -6 score -11 status -10 version -6
h/fini	criterion -8 date -6 deadline 13 end 19 expiry -11 lastCheck -14 none -14 score 9 severity -8 start -17 status 8 steps -11
h/freq$	criterion -6 indicator -7 links -7 none 15 reference -6 responsible -8 score -7 session -6 status -11 version -7
h/frequ de	criterion -6 indicator -9 none 19 responsible -9 score -7 status -13 version -8
h/gro	criterion 7
h/group	criterion 12 none -10 responsible -12 session 8 status -11 version -6
h/group$	criterion 12 none -9 responsible -8 session 6 status -10
h/id$	criterion -6 deadline -10 links -7 none 12 priority -7 reference 10 responsible -12 score -9 session -11 status -10 version -11
h/la cotat	criterion -8 date 15 deadline -9 expiry -8 lastCheck -15 none -14 score 9
h/lot	criterion 6
h/mark	criterion -7 none -9 score 10
h/mis a	criterion -6 date -15 deadline -19 expiry -13 indicator -8 lastCheck 19 none -18 priority -8 responsible -6 status -14 version 20
h/moutu	criterion -12 expectedLevel -6 indicator -13 links -6 none -16 priority -13 score -10 status -9 version 18
h/moutu$	criterion -12 expectedLevel -7 indicator -7 links -8 none -12 priority -13 proofs -7 reference -6 responsible -7 score -10 status -13 version 15
h/notat	criterion -8 none -15 score 16
h/numbe	criterion -8 none -14 priority -7 proofs -6 reference 8 session -8 status -7 version 7
h/numbe$	criterion -9 none -14 proofs -6 reference 9 session -8
h/n° crit	criterion 11
h/n° de	criterion -12 none -14 priority -13 reference 6 score -10 status -13 version 16
h/of 0	criterion -7 none -9 score 9
h/out of	criterion -6 none -13 score 15
h/papie$	criterion -7 date 9 deadline -16 indicator -7 lastCheck -8 links -10 none -26 priority -6 reference 12 responsible -8 score -6 session -11
h/paren	criterion 20 none -14 score -8 version -6
h/pct	criterion -7 indicator -8 none -14 priority -6 score 18 status -15
h/prix$	criterion -7 indicator -9 none 17 priority -6 responsible -7 score -7 session -6 status -8 version -10
h/pts	criterion -6 none -12 score 12
h/publi	criterion -7 date -8 indicator -12 links -7 none 6 priority -11 reference -6 responsible -9 score -8 session -6 status 7 version -11
h/ratta	criterion 20 none -13 score -7 status -9
h/readi	criterion -6 none -10 score 11 status -8
h/relea	criterion -9 date -6 deadline -6 expiry -6 indicator -11 links -11 none -27 priority -8 proofs -11 reference -16 responsible -20 session -12 severity -8 status -22 version 25
h/revis	criterion -10 date -7 expiry 7 indicator -6 score -8
h/rnq$	criterion 17 indicator 10 none -15 score -7 status -9 version -12
h/sur 0	criterion -6 none -16 score 15 status -7
h/thema	criterion 8 status -7
h/urg	criterion -10 none -14 priority 19 responsible -6 severity -6 status -18 version -9
h/urg$	criterion -7 none -8 priority 10 status -11 version -9
h/valeu	criterion -8 none -14 score 9
h/versi	criterion -10 deadline -6 expectedLevel -6 indicator -12 links -8 none -21 priority -13 proofs -8 responsible -10 score -9 session -7 status -20 version 21
h/verss	criterion -6 indicator -6 links -11 none -18 priority -13 proofs -9 responsible -15 score -11 session -9 status -10 version 18
h/^avant	date -16 deadline 21 expiry -14 lastCheck -17
h/^bon	date -7 deadline -16 expiry 13 lastCheck -9
h/^cod	date -6 deadline -11 indicator -9 links -6 none 6 proofs -9 reference 22 responsible -8 session -11 status -12 version -13
h/^contr	date -22 deadline -18 end -13 expiry -14 lastCheck 18 start -10 steps 8
h/^d	date -18 deadline 22 expiry -18 lastCheck -22 status -6
h/^deadl	date -10 deadline 18 expiry -16 lastCheck -14
h/^dern	date -19 deadline -17 expiry -13 lastCheck 17 none -6
h/^derni	date -26 end 22 expiry -23 lastCheck 13 links -8 none -10 phase -7 reference -9 responsible -7 score -6 start -22 status -10 steps -10 version -6
h/^echan	date -24 deadline -19 expiry -12 lastCheck 21 none -14 responsible -7 session 13 status -7 version -6
h/^echea	date -18 deadline 25 expiry -16 lastCheck -21
h/^exp	date -23 deadline -14 expiry 24 lastCheck -13
h/^faut	date -9 deadline 16 expiry -12 lastCheck -17 none -7 responsible -7 severity 8 status -8
h/^fin	date -15 end 22 expiry 11 lastCheck -16 links -7 none -7 reference -6 start -25 steps -16 trainee -6
h/^last	date -27 deadline -26 end 13 expiry -20 lastCheck 17 none -6 start -21 status -7 steps -9
h/^must	date -11 deadline 18 expiry -14 lastCheck -14
h/^perem	date -9 deadline -16 expiry 10 lastCheck -11
h/^row	date 11 deadline -9 indicator -10 lastCheck -10 none 19 responsible -10 score -7 session -9 status -9 version -8
h/^sign	date 15 expiry -16 steps 6
h/^sorti	date 14 end 24 expiry -13 start -22 steps -17
h/^targe	date -12 deadline 21 expiry -16 lastCheck -13 responsible -8 session -7 status -9 step -6
h/^valid	date -16 deadline -16 expiry 20 lastCheck -13 links -9 none -9 proofs -9
h/^vu	date -23 deadline -16 expiry -17 lastCheck 19
h/a boucl	date -9 deadline 14 expiry -16 lastCheck -9
h/a jour	date -16 deadline -17 expiry -15 indicator -9 lastCheck 18 none -24 priority -7 session -6 status -18 version 14
h/a refai	date -15 expiry 16
h/ajout	date 26 deadline -22 expiry -20 lastCheck -24
h/apres	date -10 deadline -13 expiry 15 lastCheck -15
h/at	date -17 deadline 7 expiry -18 none -8 status -6
h/at$	date -18 deadline 6 expiry -13
h/au plus	date -8 deadline -13 expiry 19 lastCheck -9
h/au$	date -21 end 17 expiry 10 lastCheck -12 start -17 steps -12
h/avan	date -10 expiry 13
h/avant le	date -20 deadline 23 lastCheck -18
h/be	date -10 deadline 16 expiry -13 lastCheck -13
h/before	date -19 deadline 15 lastCheck -10 links -6 none -7 phase 10 responsible -6 status -11 step -10 version -10
h/before$	date -20 deadline 11 expiry 6 lastCheck -8 status -6 version -7
h/bon	date -24 deadline -21 expectedLevel -6 expiry 22 lastCheck -20 links -14 none -13 proofs -6 responsible -8 status 8 version -6
h/bon jusqu	date -7 deadline -16 expiry 13 lastCheck -9
h/boucl pour	date -8 deadline 13 expiry -15 lastCheck -9
h/butoi	date -21 deadline 24 expiry -26 lastCheck -17
h/butoi$	date -22 deadline 24 expiry -25 lastCheck -17
h/caduc	date -13 expiry 13
h/ce soit	date -11 deadline 17 expiry -14 lastCheck -20
h/check	date -28 deadline -22 expiry -16 lastCheck 32 status -7 steps 7
h/check$	date -9 deadline -19 expiry -10 lastCheck 19
h/cod	date -8 deadline -11 indicator -12 links -11 phase -6 proofs -7 reference 15 responsible -14 status -19 version -16
h/const	date -25 deadline -23 expectedLevel -13 expiry -14 lastCheck 25 links -8 none -10 score -7 status 13
h/contr	date -25 deadline -25 end -16 expiry -18 indicator 18 lastCheck 28 none -20 score -9 start -11 steps 10
h/contr le	date -19 deadline -17 expiry -12 lastCheck 20
h/contr$	date -9 deadline -15 end -6 expiry -9 lastCheck 13 steps 9
h/coup	date -17 deadline -25 end -7 expiry -14 lastCheck 26 start -8 steps 8
h/ctrl	date -15 deadline -14 expiry -13 lastCheck 14
h/ctrl$	date -15 deadline -14 expiry -12 lastCheck 13
h/cvs	date 24 expiry -26
h/d ici	date -17 deadline 23 expiry -19 lastCheck -18 none -6 status -6
h/dat de	date 8 deadline -16 end -15 expiry 10 links -6 none -11 reference -6 start 7 status -11 version -6
h/dat du	date 11 deadline -28 expiry -23 lastCheck 9 reference -6 status -6
h/dat of	date 11 deadline -12 lastCheck -11
h/dated	date 19 expiry -18 none -7 status -6
h/de chant	date -12 deadline -15 expiry -10 lastCheck 17
h/de derni	date -13 deadline -18 expiry -10 lastCheck 18
h/de leve	date -15 deadline 12 expiry -16 lastCheck -11
h/de perem	date -25 deadline -27 expiry 26 lastCheck -15
h/de relec	date -10 deadline -23 expiry -8 lastCheck 18 none 8 score -7 status -8 version -6
h/de revu	date -13 deadline -12 expiry -8 lastCheck 13 none 14 responsible -6 score -6 status -8
h/de trait	date -14 deadline 20 expiry -15 lastCheck -14 priority 6 version -6
h/dead	date -15 deadline 21 expiry -13 lastCheck -16 links -8 none -9 reference -9 score -6 status -8 version -6
h/deadl	date -10 deadline 20 expiry -13 lastCheck -13 status -8
h/deadl$	date -10 deadline 16 expiry -11 lastCheck -12 status -7
h/depot	date 19 deadline -12 expiry -21 lastCheck -11
h/dern	date -22 deadline -20 expiry -16 lastCheck 19
h/dessu	date 23 expiry -27
h/diffu	date 25 deadline -11 expiry -20 lastCheck -13
h/don by	date -9 deadline 19 expiry -19 lastCheck -13
h/douc	date -13 deadline 13 expiry -7 lastCheck -16 status -8
h/du$	date -15 end -22 expiry 15 links -7 reference -7 start 15 steps -7
h/ech	date -15 deadline 20 expiry -17 indicator -7 lastCheck -14 links -7 none -7 phase -6 responsible -6 session -6 status -8
h/ecr	date 12 deadline -16 lastCheck -8
h/enter	date 13 deadline -7 expiry -8 lastCheck -14
h/entry	date 14 deadline -13 expiry -11 lastCheck -11
h/eta	date -10 deadline 17 documents -10 expiry -12 lastCheck -18 step 10
h/etab	date 10 expiry -9
h/expir	date -24 deadline -23 expiry 28 lastCheck -21 none -7 proofs -6 status -7
h/expir$	date -17 deadline -24 expiry 25 lastCheck -18
h/faut que	date -9 deadline 17 expiry -11 lastCheck -17 none -8 status -7
h/fin	date -16 end 20 expiry 10 lastCheck -16 links -8 none -8 start -28 status -6 steps -11 trainee -6
h/fin de	date -15 deadline -15 end 16 expiry 19 lastCheck -17 start -16 steps -7
h/fini le	date -6 deadline 14 end 16 expiry -11 lastCheck -13 start -17 steps -9
h/ged	date -6 none -10 proofs -7 reference 14 status -7
h/horiz	date -12 deadline 18 expiry -15 lastCheck -13
h/horod	date 15 deadline -14 expiry -12 lastCheck -19
h/ici	date -22 deadline 31 expiry -25 lastCheck -24 none -8 reference -6 status -8
h/il	date -10 expiry -7 links 6 none -18 proofs -9 reference -6 responsible -12 session -8 status 6 version -12
h/issue	date 20 expiry -23 status -11 steps 8
h/jai	date -6 deadline -18 expiry -8 lastCheck 18
h/jusk	date -16 deadline -17 expiry 21 lastCheck -16
h/jusq	date -15 deadline -16 expiry 20 lastCheck -10
h/jusqu	date -9 deadline -23 expiry 17 lastCheck -12
h/jusqu au	date -7 deadline -16 expiry 14 lastCheck -9
h/kan	date -16 deadline 12 expiry -11 lastCheck -14 phase -7
h/la derni	date -12 deadline -9 expiry -7 lastCheck 9
h/last	date -35 deadline -35 end 19 expiry -27 lastCheck 26 none -8 score -6 start -17 status -10 steps -12
h/last check	date -6 deadline -10 expiry -7 lastCheck 11
h/last revie	date -19 deadline -14 expiry -13 lastCheck 20
h/leve	date -12 deadline 18 expiry -15 lastCheck -19
h/leve$	date -14 deadline 11 expiry -16 lastCheck -12
h/lign	date 14 deadline -13 expiry -12 lastCheck -18 none -10 status -9 version 10
h/lign$	date 14 deadline -13 expiry -12 lastCheck -18 none -11 status -9 version 10
h/limit	date -11 deadline -12 expiry 20 lastCheck -11
h/lin	date 14 deadline -12 expiry -13 lastCheck -15
h/logge	date 15 deadline -14 expiry -10 lastCheck -15
h/logge$	date 16 deadline -15 expiry -11 lastCheck -16
h/looke	date -8 deadline -12 expiry -6 lastCheck 13
h/must	date -11 deadline 17 expiry -13 lastCheck -15
h/ne	date 16 expiry -16
h/oblig	date -10 expiry 11
h/oeil	date -16 deadline -27 expiry -15 lastCheck 26
h/on$	date 6 deadline -29 indicator -6 links -6 none -12 proofs -7 responsible -6 version -8
h/pce	date 8 deadline -8 expiry -12 indicator -9 links -12 none -15 proofs 13 responsible -13 session -14 status 7 version -12
h/pce$	date 6 deadline -9 expiry -11 indicator -8 links -12 none -14 proofs 15 responsible -11 session -19 version -11
h/perem	date -23 deadline -30 expiry 23 lastCheck -18
h/perem$	date -24 deadline -28 expiry 26 lastCheck -15
h/plus	date -14 deadline -22 expiry 26 lastCheck -21
h/plus tard	date -6 deadline -15 expiry 18 lastCheck -10
h/pos	date 22 deadline -16 expiry -15 lastCheck -26
h/pour le	date -8 deadline 20 expiry -12 indicator 10 lastCheck -16 none -8
h/pour$	date -13 deadline 19 expiry -22 lastCheck -13 status -7
h/pr qd	date -14 deadline 15 expiry -13 lastCheck -10 status -6
h/pris	date -12 deadline -21 expiry -10 lastCheck 19
h/qa	date -10 deadline -13 expiry -8 lastCheck 13
h/qd	date -13 deadline 14 expiry -12 lastCheck -9 status -6
h/que ce	date -11 deadline 17 expiry -14 lastCheck -19
h/rafra	date -7 expiry 8
h/reali	date -18 deadline 18 expiry -13 lastCheck -18
h/recul	date -10 deadline -19 expiry -8 lastCheck 17
h/recyc	date -11 deadline -17 expiry 20 lastCheck -7 links -7
h/redo	date -14 expiry 14 status -6 version -7
h/reeva	date -32 deadline -18 expiry -18 lastCheck 23 links -6
h/refai	date -14 expiry 16
h/refai avant	date -9 expiry 10
h/regar	date -6 deadline -24 expiry -8 lastCheck 21
h/relec	date -10 deadline -22 expiry -8 lastCheck 18 none 8 status -7
h/relec$	date -9 deadline -22 expiry -8 lastCheck 17 none 8 score -6 status -8
h/renew	date -17 deadline -29 expiry 35 lastCheck -14
h/revie$	date -15 deadline -20 end -9 expiry -11 lastCheck 16 start -6 steps 10
h/revoi	date -14 deadline -26 expiry 27 lastCheck -21
h/revu	date -19 deadline -13 lastCheck 14 none 15 responsible -8 score -7 status -10
h/revu$	date -17 deadline -15 expiry -10 lastCheck 16 none 15 responsible -8 score -7 status -9
h/sai	date 9 deadline -9 lastCheck -8
h/soit	date -10 deadline 15 expiry -12 lastCheck -19
h/sorte	date -6 deadline 12 expiry -11 lastCheck -8
h/sorti le	date 14 end 12 expiry -13 start -13
h/sunse	date -17 deadline -18 expiry 19 lastCheck -16
h/tard	date -7 deadline -17 expiry 19 lastCheck -9
h/targe	date -14 deadline 22 expiry -16 lastCheck -13 responsible -8 session -7 status -9 step -6
h/term	date -18 end 15 expiry 16 links -11 none -6 reference -7 start -21 steps -7
h/this	date 13 deadline -13 lastCheck -13
h/throu	date -14 deadline -11 expiry 16 lastCheck -7
h/tour	date -12 deadline -16 expiry -12 lastCheck 14
h/trait	date -12 deadline 20 expiry -16 lastCheck -14 priority 6 version -6
h/trait$	date -13 deadline 20 expiry -16 lastCheck -14 status -6 version -6
h/valab	date -19 deadline -13 expiry 17 lastCheck -15
h/valid	date -11 deadline -24 expiry 24 indicator -6 lastCheck -20 links -9 none -13 proofs -10 version -7
h/valid$	date -21 deadline -17 expiry 25 lastCheck -18 none -7
h/ver	date -28 deadline -16 expiry -21 lastCheck 25
h/verif	date -22 deadline -21 end -8 expiry -17 lastCheck 25 start -6 steps 11
h/verif$	date -25 deadline -23 end -9 expiry -14 lastCheck 21 start -7 steps 11
h/vgp	date -15 deadline -27 expiry -11 lastCheck 22
h/vie	date -11 deadline -10 expiry 12 indicator -7 lastCheck -14 status -7 version 9
h/vise	date -10 deadline 16 expiry -11 lastCheck -14
h/vu le	date -22 deadline -15 expiry -17 lastCheck 18
h/^cours	deadline -6 links -9 none -11 responsible -17 session 12 status -13 version -9
h/^id	deadline -10 none -17 proofs -10 reference 21 session -7 status -7
h/^j	deadline 15 documents -7 end -13 lastCheck -8 links -6 none -11 phase -7 reference -9 responsible -8 session -11 start 14 status -20 step -6 steps -12
h/^journ	deadline -8 documents -9 none -12 phase -9 reference -10 responsible -8 status -11 step 13
h/^momen	deadline -9 documents -14 links -7
h/^neph	deadline -8 none -13 reference 10 session -10 trainee -6
h/^photo	deadline -9 indicator -7 links -6 none 15 phase -7 priority -9 reference -7 responsible -12 score -9 session -9 status -18 step -8
h/^quand	deadline 12 expiry -9 indicator -6 lastCheck -9 none -7 phase -6 reference -6 session -6 status -8
h/^ref	deadline -11 end -6 links -6 none -13 reference 13 responsible -9 session -7 status -8 step -7 trainee -6
h/^stag	deadline -9 links -10 none -12 phase 12 responsible -15 session 7 status -15 step -9 version -6
h/^taill	deadline -6 indicator -11 links -8 none 19 priority -9 reference -6 responsible -8 score -15 session -10 severity -6 status -14 step -6 version -7
h/^templ	deadline -7 none -10 reference 7 session -7 step -6
h/a finir	deadline 17 expiry -20 lastCheck -8
h/aimer	deadline 14 expiry -7 lastCheck -9
h/and	deadline -13 none -9 phase -8 responsible -12 session -7 status 16 step -9
h/ap	deadline -19 phase 15 status -9
h/avec	deadline -7 indicator 6 links -8 step 6
h/cod du	deadline -8 none -11 reference 10
h/dat d	deadline -6 none -6 status -10
h/de contr	deadline -9 indicator 19 lastCheck 7 none -22 score -8
h/de valid	deadline -18 expiry 17 lastCheck -20 none -8 status -7
h/del	deadline 11 none -7 reference -6 status -7
h/delai	deadline 28 expiry -13 lastCheck -25 none -8 reference -6 status -8
h/du suppo	deadline -7 none -11 reference 6 version 8
h/durin	deadline -8 phase 9 step -9
h/execu	deadline -6 none -10 phase -13 responsible 14 session -11 status -11 step -6
h/fait pour	deadline 13 expiry -6 lastCheck -8
h/fich	deadline -6 none -9 reference 15
h/fich$	deadline -6 none -9 reference 15
h/finir	deadline 19 expiry -21 lastCheck -9
h/get	deadline 10 documents 6 expiry -10 lastCheck -7 step -6
h/inter$	deadline -15 lastCheck 18
h/journ	deadline -13 documents -11 links -9 none -14 reference -12 responsible -10 session -13 status -14 step 8
h/label	deadline -6 documents -10 indicator -6 label 6 none -11 phase -8 reference -13 responsible -6 status -13 step 14
h/label$	deadline -6 documents -9 indicator -6 label 7 none -10 phase -7 reference -11 status -12 step 12
h/later	deadline 11 none -8 phase -7 reference -6
h/max	deadline 7 none -6
h/neph	deadline -8 none -13 reference 10 session -10
h/n° doc	deadline -7 none -6 proofs -7 reference 8 session -7
h/of the	deadline -7 phase 9 session -9 step -9
h/pdt	deadline -19 phase 13 status -8
h/rendr	deadline 17 expiry -15 lastCheck -10
h/renou	deadline -14 expiry 15 lastCheck -9
h/runni	deadline -12 none -15 phase -9 responsible -12 session -6 status 15 step -9
h/secr	deadline -9 none -10 phase -12 responsible 17 session -12 status -11 step -9
h/siz	deadline -6 indicator -8 links -8 none 23 priority -7 reference -8 responsible -10 score -8 status -18 version -8
h/souha	deadline 12 none -13 phase -7 reference -8 step -7
h/swiml	deadline -7 none -11 phase 13 responsible -15 session -9 status -13 step -6
h/templ	deadline -8 none -12 reference 8 session -7 step -6
h/than	deadline 10 none -6 phase -7 reference -6
h/timin	deadline 13 none -10 phase -12 reference -11 responsible -10 session -7 status -8
h/zapie	deadline -7 links -9 phase -6 responsible 13 status -10 step -7
h/^passa	documents -11 links -7 step 6
h/^ph	documents -8 phase 15 responsible -9 step -14
h/^seque	documents -16 links -8 none -6 responsible -9 session -7 status -6 step 9
h/a la	documents 11 step -9
h/avec l	documents -16 step 11
h/ce qu	documents 11 label 6 links -10
h/cle	documents -7 none -6 status -6 step 13
h/d accom	documents -12 phase 7
h/docum de	documents 11 links -6 proofs 14 step -10
h/du proce	documents -16 phase 8
h/ecrit	documents 7 links -7 step -7
h/eleme a	documents 8 step -7
h/envoi	documents 8 step -6
h/fait$	documents -18 step 15
h/fort	documents -13 links -7 severity 7 status -6 step 13
h/fort$	documents -14 links -7 step 14
h/invol	documents 8 step -10
h/jalon	documents -13 step 14
h/lien vers	documents -9 links 13 proofs -8
h/or	documents 7 step -6
h/ou c	documents -6 links 13 status -12
h/outil	documents 11 links -8 step -7
h/ph	documents -9 phase 9 step -11
h/piec a	documents 9 proofs 9 step -9
h/qu on	documents 11 links -9
h/remet	documents 9 step -7
h/sent$	documents 7 end -13 start -9 steps 14
h/seque	documents -16 links -9 none -8 responsible -10 session -7 status -6 step 7
h/seque$	documents -17 links -8 phase -13 responsible -7 session -6 status -6 step 12
h/trail	documents 6 links -6 step -6
h/vers le	documents -7 links 10
h/vont	documents 12 step -11
h/^attes	end -6 steps 13
h/^certi	end -6 steps 10
h/^clot	end 11 start -11 steps -9
h/^clotu	end 18 start -25 steps -16
h/^conv	end -10 start -8 steps 10
h/^convo	end -14 start -13 steps 15
h/^coup	end -7 start -8 steps 8
h/^deb	end -11 start 9 steps -8
h/^debut	end -28 links -6 reference -7 start 23 steps -15
h/^devi	end -11 start -9 steps 17
h/^emarg	end -9 steps 14
h/^end	end 14 start -20 steps -8
h/^eval	end -20 steps 21
h/^evalu	end -13 none -8 status 7 steps 15
h/^joini	end -6 steps 8
h/^livre	end -6 steps 12
h/^mid	end -9 steps 7
h/^posit	end -11 steps 14
h/^premi	end -24 start 20 steps -7
h/^prere	end -8 start -6 steps 10
h/^quot	end -6 steps 7
h/^recue	end -8 start -6 steps 10
h/^regle	end -9 start -8 steps 12
h/^retou	end -9 start -6 steps 10
h/^ri	end -6
h/^start	end -23 start 23 steps -12
h/^test	end -14 start -11 steps 19
h/^welco	end -7 steps 10
h/a froid	end -6 start -7 steps 10
h/accep$	end -6 steps 7
h/asses$	end -7 steps 11
h/attes	end -6 steps 13
h/aux	end -11 start -11 steps 13
h/avi a	end -6 start -6 steps 11
h/back	end -10 start -8 steps 12
h/bes	end -7 start -6 steps 8
h/besoi$	end -11 start -7 steps 12
h/certi$	end -6 expectedLevel 9 links -6 steps 7
h/chat	end -12 start -7 steps 9
h/clot	end 13 start -12 steps -7
h/clotu	end 21 start -24 steps -18
h/conse	end -9 start -9 steps 11
h/conv	end -10 start -7 steps 9
h/convo	end -14 start -14 steps 16
h/coup de	end -6 start -7 steps 7
h/d accue	end -8 start -12 steps 12
h/d actio	end 6 start 6 steps -12
h/de depar	end -8 start -9 steps 10
h/deb	end -20 start 20 steps -10
h/deb$	end -20 start 16 steps -12
h/debut	end -31 links -7 reference -6 start 24 steps -14
h/debut$	end -12 start 10 steps -9
h/demar	end -26 start 20 steps -6
h/demar le	end -20 start 20 steps -10
h/depar	end -7 start -9 steps 11
h/depar$	end -8 start -9 steps 11
h/devi	end -12 start -7 steps 16
h/don$	end -10 start -8 steps 11
h/donn$	end -8 start -7 steps 11
h/du chemi	end 8 start -7 steps -8
h/em	end -6 start -7 steps 11
h/emarg	end -10 steps 9
h/end	end 22 session -8 start -29 steps -10
h/envoy	end -12 start -9 steps 18
h/epi	end -10 steps 14
h/epreu	end -6 steps 6
h/er	end -9 start 10 steps -11
h/etabl	end -6 responsible -7 session 8 status -11 steps 8 version -6
h/eval	end -17 steps 22
h/exam	end -6 steps 11
h/fin$	end 15 start -24 steps -8 trainee -6
h/finis	end 20 start -20 steps -13
h/finit	end 21 start -22 steps -10
h/finit le	end 21 start -24 steps -11
h/froid	end -6 start -7 steps 10
h/grill	end -8 steps 12
h/hous	end -6 steps 9
h/in$	end -9 links -9 none -11 proofs -10 responsible -13 session -12 status 16 version -7
h/inr	end -6 steps 11
h/instr	end -6 steps 8
h/inves	end -12 phase 7 steps 12
h/j 0	end -13
h/jn	end 19 start -16 steps -11
h/joini	end -6 steps 8
h/kicko	end -15 reference -7 start 14 steps -7 trainee -6
h/livr	end -10 start -6 steps 11
h/livre	end -8 steps 14
h/livre d	end -6 steps 10
h/mid	end -8 steps 7
h/one	end -17 start 16 steps -14
h/pack	end -7 steps 9
h/peda	end -8 start -6 steps 8
h/place	end -10 start -7 steps 12
h/posit	end -11 steps 15
h/preli	end -8 steps 9
h/prere	end -9 start -6 steps 11
h/quot	end -6 steps 7
h/rasse	end -7 steps 11
h/re	end -11 start 11 steps -7
h/recue	end -8 start -6 steps 9
h/regle	end -11 start -7 steps 14
h/retou	end -6 steps 7
h/ri	end -7
h/rul	end -6 steps 8
h/sessi$	end -10 links -6 none -7 responsible -7 session 7 start 10 status -9 version -6
h/sheet	end -8 steps 11
h/sheet in	end -6
h/sort$	end 10 start -10 steps -6
h/start	end -26 start 26 steps -14
h/trace	end -7 indicator 10 none -8 steps 7
h/trace$	end -8 indicator 7 steps 8
h/vous	end -8 start 14 steps -20
h/welco	end -9 steps 12
h/wrap	end 13 start -12 steps -10
h/^const	expectedLevel -6 lastCheck -11 links -8 status 14
h/clair	expectedLevel -6 label 11 links -7 proofs -9
h/clair$	expectedLevel -6 label 12 links -7 proofs -9
h/criti de	expectedLevel -6 priority 6
h/de matur	expectedLevel -7 indicator -7 none -10 score 10 status 9
h/est bon	expectedLevel -6 links -14 none -12 responsible -8 status 16 version -6
h/grav$	expectedLevel -6 none -7 severity 14 status -12
h/gravi$	expectedLevel -9 none -12 priority -8 responsible -9 severity 11
h/lectu	expectedLevel 11 links -6 proofs -6 status -9
h/nat	expectedLevel -6 severity 10
h/norma	expectedLevel -10 label 11 proofs -8
h/ordon	expectedLevel -7 none -7 priority 9 score -6 status -8 version -6
h/petit	expectedLevel -6 none -12 priority -7 proofs -7 severity 10 status -9
h/reten$	expectedLevel -16 links -12 none -10 priority -7 score -8 status 25
h/serve	expectedLevel -6 links 10
h/urgen	expectedLevel -7 none -9 priority 17 responsible -11 severity -6 status -15 version -6
h/urgen$	expectedLevel -7 none -15 priority 22 responsible -10 status -14 version -10
h/vit	expiry 6
h/^freq	indicator -7 links -6 none 20 reference -6 responsible -8 score -11 session -6 status -10 version -6
h/^hour	indicator -7 none 19 priority -7 responsible -9 score -7 session -7 status -15 version -9
h/^ind	indicator 12 none -12 score -6 status -6
h/^la	indicator -7 none -17 priority -7 status -10 version 8
h/^map	indicator 8 none -6
h/^prouv	indicator 15 none -17
h/^relat	indicator 10 none -9 status -10
h/^reper	indicator 12 none -11 status -6
h/^rnq	indicator 12 none -10 status -10
h/^sert	indicator 11 none -10 version -10
h/^util	indicator 6
h/chem	indicator -8 none 8 responsible -6
h/chiff	indicator 14 none -7
h/colou	indicator -12 links -6 none 15 reference -6 score -12 status -15
h/combi	indicator -8 none -15 version 9
h/coule du	indicator -6 none 12 priority -6 score -8 status -10 version -6
h/cout	indicator -6 none 13 score -9 status -8 version -6
h/couvr	indicator 6
h/d echan	indicator -7 links -6 none 12 priority -7 score -6 session -8 status -11
h/d entre	indicator -9 none 14 priority -6 score -6 status -15
h/earne	indicator -9 score 7 status -6
h/echo	indicator 8 none -6
h/eclai	indicator 11 version -7
h/email$	indicator -7 none 16 responsible -7 score -10 session -11 status -12 version -8
h/en lien	indicator 8 none -6 status -6
h/etay	indicator 8 none -7 version -7
h/etay$	indicator 9 none -8 version -7
h/falc	indicator -8 none 13 score -10
h/for	indicator 8 label 7
h/freq	indicator -6 none 19 responsible -8 score -12 status -10
h/frequ$	indicator -6 none 13 responsible -6 score -12 session -8 status -11 version -7
h/hex	indicator -10 none 12 priority -8 score -6 status -7 version -10
h/hour	indicator -7 none 19 priority -7 responsible -10 score -6 session -7 status -15 version -8
h/ht	indicator -11 none 21 priority -6 responsible -8 score -10 status -14 version -11
h/ht$	indicator -8 none 21 priority -6 responsible -8 score -10 session -7 status -15 version -10
h/il est	indicator -6 none -10 proofs -7 responsible -8 session -6 version -6
h/imput	indicator 7
h/ind no	indicator 12 none -7
h/indic en	indicator 8 none -6
h/indic s	indicator 11 none -12 status -7
h/indik	indicator 11 none -7
h/lien$	indicator 7 none -6
h/lindi	indicator 8 none -8
h/manne	indicator -6 none 10
h/map	indicator 9 none -7
h/map to	indicator 8 none -7
h/mappi	indicator 8 none -6
h/mim	indicator -8 none 13 responsible -8 status -11 version -7
h/numer$	indicator 7 none -7
h/n° ind	indicator 7
h/off	indicator 6
h/poche$	indicator -12 links 6 none 19 score -7 status -12
h/point de	indicator 18 none -19 score -9
h/pourc	indicator -6 none -16 score 17 status -6
h/qu il	indicator 7 links 7 status -8 version -7
h/quoi$	indicator 18 none -16
h/real$	indicator -6 none -12 priority -7 score 13 status -10
h/relat	indicator 10 none -9 status -12
h/reper	indicator 13 none -12
h/reson	indicator 6 phase -6 responsible 7 status -8
h/sert	indicator 12 none -11 version -12
h/sert a	indicator 19 none -16 version -6
h/sert pour	indicator 16 none -11 version -7
h/shap	indicator -6 links -9 none -10 proofs -10 responsible -20 session -13 status 19 version -7
h/shirt	indicator -6 none 13 status -7
h/spent	indicator -7 none 20 priority -8 responsible -9 score -7 session -7 status -16 version -9
h/spent$	indicator -7 none 19 priority -7 responsible -10 score -6 session -7 status -16 version -9
h/tel	indicator -8 none 22 priority -7 reference -6 responsible -9 score -6 session -6 status -12 version -8
h/tick	indicator 8 none -7
h/versi en	indicator -9 none -13 responsible -7 session -6 status -15 version 19
h/vis	indicator 7 none -7
h/vis$	indicator 7 none -7
h/wbs	indicator 14 none -6
h/^lib	label 6 links -7 reference -8 responsible -6 session -6 status -11
h/^libel	label 6
h/^objec	label 10 proofs -9
h/^the	label 7
h/ask	label 6
h/c koi	label 11 links -11 status -6
h/deliv	label 7
h/deman	label 7 steps 6
h/deman$	label 6 steps 6
h/du refer	label 6 proofs -8
h/enonc	label 6 proofs -8
h/exact	label 11 proofs -9
h/gist	label 8
h/intit de	label 11 links -13 proofs 7 responsible -7 session 15 status -9
h/lib	label 6 links -7 proofs 6 reference -8 responsible -6 session -7 status -12
h/qu	label 7 links 6 none -6 proofs -8 status -13 version -9
h/state	label 7
h/titl	label 7 links -6
h/titl$	label 7 links -7
h/^autho	links -6 none -10 responsible 12 session -11 status -15 version -6
h/^nam	links -6 proofs 6
h/^piec	links -6 phase -7 proofs 10 status -8 step 7
h/^propr	links -11 none -9 proofs -7 responsible 18 session -14 status -17 version -13
h/^stora	links 8
h/au burea	links 8
h/autho	links -7 none -11 responsible 14 session -12 status -15
h/autri	links -10 none -9 proofs -9 responsible 16 session -9 status -16 version -9
h/burea	links 9
h/chemi d	links 11 proofs -8 status -6
h/combien$	links -6 none 9 reference -6 responsible -6 status -11
h/comm	links -6
h/condu	links -6 none -8 responsible -9 session 9 status -9
h/d acc	links 8 proofs -7 status -6
h/depos	links 7
h/est il	links -7 none -10 status 10
h/est quoi	links -6
h/etat du	links -7 none -8 responsible -6 session -6 status 10 version -8
h/gardi	links -6 none -6 responsible 10 session -8 status -12 version -6
h/insti	links -7 none -6 status 7
h/insti$	links -8 none -6 status 8
h/it s	links -9 none -10 proofs -9 responsible -9 session -12 severity 6 status 14 version -6
h/kb	links -8 none 16 priority -7 reference -6 responsible -8 score -7 status -8 version -8
h/le trouv	links 8 status -6
h/libr	links -8
h/libr$	links -9
h/lie$	links -6 responsible -11 status -7 version -6
h/moyen	links -8 proofs 8
h/mur	links -8 none -10 status 10
h/on fait	links -6
h/ongle	links 7
h/ou ca	links -6 none -7 priority -7 status 12
h/ou on	links 8 status 8
h/proce	links -8 none -7 phase 6 responsible -6 session -7
h/proce$	links -10 none -8 phase 6 responsible -6 session -8 status -6
h/propr	links -10 none -8 proofs -6 responsible 23 session -22 status -17 steps 10 version -14
h/retro	links 9 proofs -7
h/shar	links 11
h/stora	links 8
h/tir	links -10 none -13 responsible -15 session 14 status -12 version -10
h/trouv	links 9 responsible -6 status -9
h/trouv$	links 9 responsible -6 status -9
h/where it	links 14 status -14
h/^exemp	none 12 responsible -6 score -9 status -11
h/^petit	none -13 priority -6 severity 10 status -10
h/^quell	none -6 version 7
h/^sall	none 13 priority -6 responsible -8 score -10 session -6 status -12 version -6
h/^sever	none -6 severity 8 status -6
h/^task	none -6
h/appli$	none -6 version 6
h/appro	none -7 responsible -8 status 7
h/cod$	none -7 proofs -7 reference 9 session -6 status -7
h/de pag	none 11 responsible -6 score -7 session -7
h/diagn	none -10 status 12
h/exemp	none 13 priority -6 responsible -7 score -9 status -12 version -6
h/exemp de	none 12 responsible -7 score -9 status -11
h/finan	none 14 score -12 status -8
h/gap	none -6 severity 7 status -6
h/garan	none -7 responsible 7 session -9
h/gard	none -6 responsible 10
h/ged$	none -7 proofs -7 reference 12 status -6
h/grav ou	none -6 severity 11 status -11
h/gross	none -10 severity 9 status -7
h/h$	none 16 responsible -6 status -7
h/ident	none -6 reference 14 session -9
h/la nc	none -6 severity 7 status -7
h/la sall	none 17 responsible -8 severity -6 status -9
h/maint	none -8 responsible 9 status -8
h/me	none -10 score 10
h/meeti	none 14 priority -7 score -10 status -12 version -7
h/mont	none -12 score 12
h/monta	none 16 responsible -8 session -8 status -13 version -7
h/mt	none 9 score -8 status -12 version -6
h/nb de	none 17 score -6 status -8
h/not sur	none -11 score 10
h/ok ou	none -14 status 14
h/p$	none 8 score -6 status -6
h/prefe	none 13 responsible -6 score -10 status -9 version -6
h/prior$	none -11 priority 9 status -9 version -6
h/rank	none -10 priority 8 status -6 version -6
h/ratin	none -11 score 12 status -6
h/ratin$	none -12 score 12
h/regl	none -13 status 15
h/reser	none -11 severity 10 status -7
h/situ	none -10 score 10
h/task	none -6 priority 6
h/trico	none -11 priority -6 score -6 status 10
h/tx	none -9 priority -6 score 11 status -9
h/valu	none -10 score 10
h/versi du	none -14 priority -6 score -6 status -11 version 15
h/versi$	none -11 responsible -7 status -7 version 9
h/w	none -7 priority 11 status -7
h/gat	phase 10 responsible -6 step -6
h/grand	phase 7 step -7
h/key	phase 6
h/part	phase 11 responsible -6 session -6 status -7 step -11
h/tranc	phase 7
h/^criti	priority 8
h/co	priority 10
h/attac	proofs 10
h/got	proofs 7
h/li	proofs 9
h/li$	proofs 10
h/show	proofs 8
h/^ident	reference 13 session -8
h/edof	reference 7
h/forpr	reference 7
h/n° dos	reference 7
h/po	reference 10 session -6
h/uid	reference 6
h/^det	responsible 10 session -6 status -6
h/^etabl	responsible -8 session 9 status -11 version -7
h/det	responsible 11 session -7 status -6
h/kept	responsible 9 session -6 status -8
h/lie	responsible -11 status -8 version -6
h/linke	responsible -8 session 8 status -6
h/orig	responsible 10 session -6
h/orig$	responsible 10 session -7 status -6
h/tenu	responsible 6
h/attei	score 6
h/d attei	score 6
h/scor 0	score 8
h/suiv	session 7
h/vigue	session -6 status -6 version 11
h/^quali	severity 9 status -7
h/findi	severity 7
h/grad	severity 10 status -9
h/if	severity 8 status -7
h/impac	severity 8
h/leger	severity 6
h/major	severity 7 status -6
h/minor	severity 9
h/missi	severity 6
h/missi$	severity 6
h/quali de	severity 7 status -6
h/rat	severity 6
h/offer	start -9 steps 10
h/rende	start 8 steps -16
h/rende vous	start 8 steps -15
h/vous le	start 8 steps -16
h/maitr	status 8
h/ou le	status -6
h/repos	status -6
h/statu de	status 9
h/0 moi	steps 6
h/^conve	steps 8
h/^factu	steps 8
h/^final	steps 8
h/a chaud	steps 9
h/apres$	steps 6
h/atest	steps 7
h/bookl	steps 6
h/cac	steps 6
h/cart	steps 6
h/chaud	steps 9
h/chaud$	steps 9
h/conve	steps 7
h/disco	steps 8
h/factu	steps 6
h/feedb	steps 7
h/final	steps 8
h/froid$	steps 7
h/handb	steps 10
h/held	steps 7
h/initi	steps 8
h/main	steps 10
h/midpo	steps 7
h/pm	steps 7
h/prati	steps 9
h/prati$	steps 9
h/pre	steps 8
h/recei	steps 7
h/recei$	steps 6
h/remis	steps 11
h/synth	steps 10
h/tet	steps 9
h/theor	steps 9
indicators/afterDocuments	BC -5 CFA -9 OF -3 VAE -13 action -16 applicable -15 body -9 comment -9 criterion -10 date -10 deadline -2 expectedLevel -9 expiry -8 indicator -13 label -13 lastCheck -6 links 3 none -7 priority -6 proofs -23 responsible -2 score -6 severity -5 status -7 version -14
indicators/afterNumbers	BC -7 CFA -16 OF -12 VAE -5 action -13 applicable -17 body -10 comment -8 criterion -6 date -4 deadline -8 expectedLevel -12 expiry -7 indicator -10 label 1 lastCheck -7 links -6 none -5 priority -9 proofs -17 responsible -7 score -5 severity -10 status -6 version -8
indicators/amongMarks	BC 8 CFA -14 OF -2 VAE 4 action -6 applicable -15 body -6 comment -10 criterion -14 date -7 deadline -11 expectedLevel -12 expiry -5 indicator -8 label -8 lastCheck -6 links 1 none -6 priority -8 proofs -10 responsible -2 severity -4 status -5 version -6
indicators/asks	BC -1 CFA -1 OF -1 VAE -1 action -1 applicable -1 body -2 comment -11 criterion -1 date -1 deadline -1 expectedLevel -4 label -1 lastCheck -1 links -1 none -6 priority -2 proofs -4 responsible -1 score -1 severity -4 status 20
indicators/besideMarks	BC -4 CFA -5 OF -5 VAE -2 action -9 applicable -11 body -7 comment -9 criterion -12 date -12 deadline -6 expectedLevel -6 expiry -8 indicator -8 label -7 lastCheck -12 none -7 priority -8 proofs -8 responsible -5 score -9 severity -9 status -12 version -9
indicators/bias	BC -15 CFA -11 OF -11 VAE -14 action -10 applicable -11 body -16 comment -5 criterion -16 date -13 deadline -6 expectedLevel -14 expiry -7 indicator -16 label -18 lastCheck -7 links -6 none 9 priority -6 proofs -11 responsible -8 score -12 severity -5 status -6 version -12
indicators/booleans	BC 3 CFA -4 OF 2 VAE -3 applicable 4 body -2 comment -10 criterion -4 date -27 deadline -16 expectedLevel -19 expiry -15 indicator -2 label -3 lastCheck -15 links -1 none -28 priority -23 proofs -1 score -21 severity -18 status -24 version -8
indicators/cased	BC -10 CFA -11 OF -11 VAE -10 action 2 applicable -10 body 8 comment -11 criterion 2 date -19 deadline -13 expectedLevel -7 expiry -14 indicator -13 label 4 lastCheck -16 links -7 none -16 priority -24 proofs 2 responsible -8 score -25 severity -8 status -9 version -21
indicators/code	BC -22 CFA -19 OF -24 VAE -27 action -25 applicable -25 body -60 comment -32 criterion 5 date -16 deadline 3 expectedLevel -43 expiry -11 indicator -5 label -11 lastCheck -15 links -40 none 9 priority -2 proofs -19 responsible -18 score -38 severity 2 status -3 version 14
indicators/criteria	BC 1 CFA -5 OF -4 VAE -2 action -29 applicable 1 body -17 comment -3 criterion 34 date -7 deadline -18 expectedLevel -10 expiry -5 indicator -16 label -8 lastCheck -7 links -17 none -6 priority -36 proofs -11 responsible -20 score -9 severity -12 status -9 version -25
indicators/dates	BC -23 CFA -22 OF -24 VAE -20 action -31 applicable -21 body -21 comment -37 criterion -18 date 3 deadline 9 expectedLevel -26 expiry 7 indicator -29 label -28 lastCheck 9 links -65 none -61 priority -45 proofs -37 responsible -33 score -36 severity -45 status -61 version -22
indicators/digit	BC 7 CFA 3 OF 4 VAE 5 action -1 applicable 7 body -6 comment -7 criterion 7 date -7 deadline -9 expectedLevel -13 expiry -4 indicator -22 label -2 lastCheck -5 links -5 none -26 priority -4 proofs -2 responsible -3 score -6 severity -4 status -15 version -7
indicators/document	BC -3 CFA -3 OF -3 VAE -3 action 6 applicable -2 body -22 comment -17 criterion -14 date -6 deadline -12 expectedLevel -34 expiry -5 indicator -5 label -15 lastCheck -4 links 3 none -31 priority -25 proofs 45 responsible -11 score -8 severity -14 status -48 version 9
indicators/earlier	BC -12 CFA -11 OF -12 VAE -11 action -14 applicable -10 body -14 comment -16 criterion -15 date 6 deadline -7 expectedLevel -15 expiry -28 indicator -15 label -14 lastCheck 5 links -21 none -23 priority -15 proofs -18 responsible -16 score -17 severity -16 status -22 version -1
indicators/empty	BC -2 CFA -3 OF -1 VAE -2 action 7 applicable -2 body -6 comment -3 date -6 deadline -6 expectedLevel -4 expiry -7 indicator -5 label -1 lastCheck -7 links -2 none -6 priority -9 proofs -4 responsible -4 score -6 severity -7 status -4 version -4
indicators/few	BC -5 CFA -3 OF -1 VAE -3 action -18 applicable -1 body -2 comment -17 criterion 5 date -30 deadline -22 expectedLevel -2 expiry -24 indicator -31 label -30 lastCheck -27 links -16 none 4 priority 1 proofs -30 responsible 1 score -5 severity -16 status -11 version -2
indicators/file	BC -9 CFA -11 OF -11 VAE -9 action -18 applicable -11 body -7 comment -9 criterion -2 date -13 deadline -6 expectedLevel -19 expiry -13 indicator -12 label -10 lastCheck -11 links -14 none -7 priority -9 proofs 21 responsible -8 score -8 severity -8 status -12 version -7
indicators/filled	BC -7 CFA -7 OF -7 VAE -8 action -25 applicable -5 body -5 comment -35 criterion -9 date 3 deadline -8 expectedLevel -1 expiry -24 indicator -8 label -9 lastCheck -14 links -10 none -13 priority -19 proofs -7 responsible -20 score 1 severity -28 status 23 version -12
indicators/first	BC -13 CFA -12 OF -1 VAE -6 action -4 applicable -24 body -11 comment -8 criterion 6 date -8 deadline -12 expectedLevel -9 expiry -11 indicator 5 label -3 lastCheck -6 links -10 none -32 priority -4 proofs -9 responsible -7 score -12 severity -8 status -13 version -11
indicators/hundred	BC -40 CFA -26 OF -34 VAE -31 action -8 applicable -36 body -7 comment -12 criterion -8 date -15 deadline -19 expectedLevel -7 expiry -11 indicator -1 label -8 lastCheck -14 links -12 none -1 priority -9 proofs -12 responsible -7 score 16 severity -10 status -23 version -10
indicators/indicators	BC -3 CFA -8 OF -9 VAE -5 action -13 applicable -2 body -16 comment -1 criterion 4 date -16 deadline 6 expectedLevel -18 expiry -17 indicator 12 label -21 lastCheck -15 links -9 none 2 priority -37 proofs -20 responsible -21 score -2 severity -12 status -13 version -2
indicators/isNumber	BC -1 CFA -1 OF -1 VAE -1 action -3 applicable -1 body -1 comment -14 criterion -15 date -2 deadline -8 expectedLevel -4 expiry -1 indicator 28 label -5 lastCheck -3 links -9 none -34 priority -5 proofs -5 responsible -2 score -23 severity -2 status -13 version -12
indicators/last	BC -16 OF -13 VAE -6 action -5 applicable -10 body 1 comment -11 criterion -13 date 1 deadline -8 expectedLevel -3 expiry -9 indicator -6 label -11 lastCheck -11 links -9 none -8 priority -7 proofs -9 responsible -11 score -7 severity -6 status -5
indicators/later	BC -11 CFA -10 OF -11 VAE -9 action -13 applicable -9 body -9 comment -15 criterion -10 date -18 deadline 4 expectedLevel -10 expiry 11 indicator -11 label -11 lastCheck -17 links -17 none -18 priority -14 proofs -13 responsible -11 score -14 severity -16 status -16 version -9
indicators/link	BC -11 CFA -10 OF -11 VAE -14 action -48 applicable -11 body -21 comment -65 criterion -16 date 3 deadline 5 expectedLevel -63 expiry -2 indicator -15 label -25 lastCheck -2 links 57 none -26 priority -36 proofs -59 responsible -35 score -20 severity -19 status -44 version -29
indicators/lists	BC -10 CFA -9 OF -10 VAE -9 action -5 applicable -11 body -5 comment -9 criterion -10 date -15 deadline 16 expectedLevel -7 expiry -13 indicator -9 label -3 lastCheck -15 links -11 none -25 priority -14 proofs -4 responsible -7 score 22 severity -9 status -31 version -17
indicators/marks	BC -4 CFA -5 OF -2 VAE -2 action -25 applicable -2 body -26 comment -8 criterion -10 date -4 deadline -1 expectedLevel -14 expiry -4 indicator -13 label -11 links -26 none -9 priority -17 proofs -24 responsible -33 score -10 severity -10 status -3 version -18
indicators/order	BC -12 CFA -8 OF -11 VAE -9 action 48 applicable -10 body -22 comment -21 criterion 16 date -8 deadline -14 expectedLevel -30 expiry -9 indicator -8 label -22 lastCheck -8 links -28 none -51 proofs -29 responsible -12 score -15 severity -8 status -5 version -22
indicators/percent	BC -23 CFA -21 OF -25 VAE -23 action -2 applicable -24 body -4 comment -10 criterion -15 date -4 deadline -12 expectedLevel -11 expiry -3 indicator -13 label -1 lastCheck -9 links -3 none -26 priority -26 proofs -2 responsible -4 score 38 severity -12 status -45 version -16
indicators/person	BC -2 CFA -1 OF -1 VAE -4 action -10 applicable -3 body 8 comment -20 criterion -35 date -18 deadline -26 expectedLevel -54 expiry -15 indicator -11 label -23 lastCheck -17 links -35 none -32 priority -16 proofs -13 responsible 29 score -28 severity -11 status -16 version -17
indicators/phase	BC -8 CFA -5 OF -7 VAE -8 action -6 applicable -7 body -5 comment -25 criterion 22 date -6 deadline 25 expectedLevel -18 expiry -11 indicator -7 label -3 lastCheck -8 links -10 none -25 priority -16 proofs -6 responsible -5 score -16 severity -10 status 3 version -17
indicators/place	BC -7 CFA -8 OF -1 VAE -4 action -1 applicable -18 body -8 comment -1 criterion -37 date -2 deadline -8 expectedLevel -5 expiry -1 indicator -25 label -20 lastCheck -7 links -10 none -3 proofs -10 responsible -3 score -4 severity -2 status -18 version -9
indicators/prefixed	BC -1 CFA -1 OF -1 VAE -2 action -19 applicable -1 body -12 comment 12 criterion -11 date -2 deadline -9 expectedLevel -28 expiry -1 indicator 16 label -8 lastCheck -2 links 14 none -11 priority -5 proofs -22 responsible -12 score -2 severity -4 status -24 version 8
indicators/priority	BC -32 CFA -26 OF -30 VAE -27 action -22 applicable -32 body -42 comment -6 criterion -5 date -15 deadline -29 expectedLevel -1 expiry -11 indicator -4 label -9 lastCheck -13 links -34 none -28 priority 54 proofs -17 responsible -55 score -1 severity -27 status -23 version -5
indicators/ratio	BC -12 CFA -13 OF -13 VAE -14 action -2 applicable -13 body -3 comment -4 criterion -7 date -6 deadline 7 expectedLevel -6 expiry -3 indicator -15 label -1 lastCheck -6 links -3 none -10 priority -9 proofs -1 responsible -3 score 21 severity -4 status -26 version -6
indicators/rising	BC -17 CFA -15 OF -16 VAE -14 action -8 applicable -17 body -4 comment -3 criterion -11 date -8 deadline 5 expectedLevel -11 expiry -10 indicator 30 label -18 lastCheck -9 links -7 none -1 priority -19 proofs -12 responsible -5 score -2 severity -5 status -4 version -8
indicators/said	BC -2 CFA -2 OF -3 VAE -2 action -24 applicable -3 body -37 comment -3 criterion -9 date -8 deadline -16 expectedLevel -15 expiry -10 indicator -12 label -18 lastCheck -8 links -35 priority -14 proofs -22 responsible -44 score -2 severity -5 status 8 version -16
indicators/second	BC -11 CFA -23 OF -17 VAE -1 action -5 applicable -12 body -13 comment -4 criterion -9 date -14 deadline -10 expectedLevel -6 expiry 1 indicator 3 lastCheck -13 links -18 none 1 priority -9 proofs -8 responsible -8 score -26 status -13 version -21
indicators/sentences	BC -11 CFA -11 OF -11 VAE -13 action 10 applicable -11 body -33 comment 26 criterion -27 date -14 deadline -23 expectedLevel 21 expiry -13 indicator -5 label 3 lastCheck -16 links 7 none -57 priority -37 proofs -11 responsible -46 score -20 severity -29 status -34 version -27
indicators/separators	BC -6 CFA -6 OF -7 VAE -7 action -15 applicable -6 body -30 comment -19 criterion -11 date -4 deadline -3 expectedLevel 1 expiry -5 indicator 1 label 7 lastCheck -5 links 5 none -38 priority -23 proofs 6 responsible 29 score -8 severity -10 status 6 version -12
indicators/severity	BC -29 CFA -27 OF -29 VAE -28 action -10 applicable -29 body -28 comment -32 criterion -18 date -17 deadline -15 expectedLevel 19 expiry -22 indicator -9 label -11 lastCheck -20 links -18 none -56 priority -23 proofs -26 responsible -33 score -26 severity 47 status -39 version -5
indicators/short	BC 2 OF 1 VAE 1 action -22 applicable 2 body -9 comment -37 criterion -10 date -18 deadline -19 expectedLevel -36 expiry -15 indicator -1 label -8 lastCheck -15 links -24 none -4 priority 3 proofs -14 responsible -13 score 3 severity -10 status -17 version -8
indicators/single	BC 3 CFA 8 OF 4 VAE -1 action -5 applicable 6 body -24 comment -17 criterion -11 date -9 deadline -11 expectedLevel -17 expiry -12 indicator -2 label -2 lastCheck -13 links -12 none -45 priority -25 proofs -16 responsible 28 score -22 severity -25 status -26 version -14
indicators/sparse	BC -12 CFA -8 OF -10 VAE -10 action 7 applicable -3 body -11 comment 1 criterion -9 date -36 expectedLevel -24 expiry 1 indicator -13 label -17 lastCheck -5 links -26 none -22 priority -22 proofs -32 responsible -20 score -17 severity 5 status -25 version -17
indicators/stepHeader	BC 18 CFA -17 OF -19 VAE -22 action 8 applicable -21 body -16 comment -21 criterion -12 date -34 expectedLevel -15 expiry -28 indicator 15 label -6 lastCheck 15 links -12 none -12 priority -15 proofs -7 responsible -11 severity -8 status 6 version -11
indicators/stepNames	BC -2 CFA -2 OF -2 VAE -2 action 1 applicable -2 body -4 comment -73 criterion 7 date -5 deadline -6 expectedLevel 16 expiry -4 indicator -1 label 10 lastCheck -4 links -22 none -14 priority -15 proofs 35 responsible -16 score -5 severity -4 status -35 version -10
indicators/texts	BC -18 CFA -22 OF -21 VAE -16 action -8 applicable -14 body -13 comment -1 criterion -17 date -17 deadline -11 expectedLevel -11 expiry -11 indicator -15 label -14 lastCheck -11 links -2 none 6 priority -3 proofs -8 responsible -4 score -16 status 1 version -8
indicators/unique	BC -28 CFA -26 OF -31 VAE -35 action -6 applicable -27 body -25 comment -2 criterion -13 date -5 deadline -2 expectedLevel -26 indicator 1 label -1 lastCheck 2 links -9 none 5 priority 1 proofs 4 responsible -13 score -9 severity -1 status 5 version -11
indicators/vague	BC -11 CFA -9 OF -10 VAE -11 action -14 applicable -11 body -15 comment -25 criterion -21 date -19 deadline 30 expectedLevel -21 expiry -23 indicator -11 label -8 lastCheck -20 links -22 none -39 priority -25 proofs -12 responsible -21 score 10 severity -17 status -13 version 5
indicators/version	BC -23 CFA -22 OF -26 VAE -24 action -15 applicable -26 body -39 comment -24 criterion 14 date -11 deadline -14 expectedLevel -23 expiry -8 indicator 1 label -7 lastCheck -12 links -25 none -20 priority -42 proofs -31 responsible -39 score 2 severity -29 status -39 version 39
indicators/worded	BC -32 CFA -27 OF -35 VAE -33 action -4 applicable -33 body 6 comment 20 criterion -2 date -24 deadline -15 expectedLevel 3 expiry -25 indicator -13 label -6 lastCheck -26 none -37 priority -4 proofs 5 responsible 2 score -19 severity -24 status -12 version -1
indicators/yesNo	BC 6 CFA 6 OF 6 VAE 4 action -22 applicable 7 body -21 comment -20 criterion -32 date -9 deadline -15 expectedLevel -3 expiry -11 indicator -13 label -4 lastCheck -8 links -21 none -11 priority -8 proofs -13 responsible -29 score -10 severity -2 status -25 version -15
indicators/isLabel	CFA -1 OF -1 VAE -1 action -16 body -1 comment -26 criterion -6 date -4 deadline -5 expectedLevel -29 expiry -2 indicator 4 label 29 lastCheck -2 links -27 none -2 priority -2 proofs -30 responsible -2 score -2 severity -1 status -13 version -2
indicators/numbers	CFA -3 OF -5 VAE -2 action -18 body -16 comment -23 criterion -2 date -34 deadline -36 expectedLevel -21 expiry -27 indicator -15 label -21 lastCheck -29 links -28 none 8 priority -27 proofs -29 responsible -19 severity -25 status -46 version -22
indicators/statuses	CFA 1 OF 1 VAE -1 action -24 applicable 1 body -36 comment -4 criterion -10 date -11 deadline -18 expectedLevel -17 expiry -12 indicator -12 label -18 lastCheck -9 links -34 none -4 priority -15 proofs -21 responsible -44 score -6 severity -5 status 3 version -17
indicators/long	VAE -1 action -24 comment -11 criterion -1 date -1 deadline -1 expectedLevel -6 expiry -1 indicator 2 label -11 lastCheck -2 links -22 none -1 priority -1 proofs 20 responsible -1 score -2 severity -1 status -5 version -1
indicators/titles	action -11 body -3 comment -22 criterion 13 date -1 deadline -2 expectedLevel -6 expiry -1 indicator -13 label 28 lastCheck -1 links -13 none -7 priority -1 proofs -20 responsible -1 score -3 severity -1 status -17 version -2
journeyTall/afterDocuments	comment -14 deadline -10 documents -5 indicator 6 links -16 none -4 phase -15 reference -4 responsible 5 session -6 status -9 step -23
journeyTall/afterNumbers	comment -5 deadline -4 documents -10 indicator -26 links -7 none -4 phase -16 reference -7 responsible 5 session -9 status -4 step -17
journeyTall/amongMarks	comment -4 deadline 4 documents -4 indicator -1 links -2 none -2 phase -5 reference -11 responsible -4 session 5 status -24 step 1
journeyTall/besideMarks	comment -7 deadline -8 documents -8 indicator -5 links -2 none -4 phase -13 reference 3 responsible 3 session -9 status -5 step -10
journeyTall/bias	comment -5 deadline -7 documents -8 indicator -14 links -7 none 8 phase -6 reference -11 responsible -5 session -6 status -4 step -11
journeyTall/cased	comment -14 deadline -2 documents -5 indicator -20 links -5 none -23 phase 2 reference 3 responsible -2 session 3 status -13 step -9
journeyTall/code	comment -39 deadline -8 documents -20 indicator -8 links -42 phase -38 reference 17 responsible -26 session 9 status -17 step -36
journeyTall/criteria	comment -5 deadline -27 documents -26 indicator -8 links -20 none 6 phase -14 reference -12 responsible -20 session -11 status 4 step 5
journeyTall/dates	comment -28 deadline 31 documents -18 indicator -12 links -28 none -31 phase -17 reference -25 responsible -16 session -13 status -26 step -25
journeyTall/digit	comment -4 deadline -5 documents -2 indicator -5 links -3 none 7 phase -2 reference -3 responsible -2 session -5 status -6 step -5
journeyTall/document	comment -24 deadline -40 documents 32 indicator -16 links -9 none -31 phase 7 reference -18 responsible -37 session -45 status -66 step -5
journeyTall/earlier	comment -2 deadline 2 documents -1 indicator 6 links -1 none -5 reference -2 responsible -1 session -1 status -3 step -1
journeyTall/empty	comment 16 deadline -8 documents -11 indicator -11 links -13 none -16 phase -8 reference -15 responsible -13 session -11 status -14 step -10
journeyTall/few	comment -7 deadline -9 documents -32 indicator -18 links -6 none 8 phase -30 reference -17 responsible 9 session -3 status -9 step -25
journeyTall/file	comment -7 deadline -2 documents 27 indicator -5 links -13 none -10 phase -8 reference -8 responsible -8 session -2 status -14 step -28
journeyTall/filled	comment -25 deadline -10 documents -19 indicator -9 links -14 phase 1 reference -5 responsible -17 status 9 step 6
journeyTall/first	comment -11 deadline -13 documents -18 indicator -10 links -16 none -26 phase 8 reference -19 responsible -10 session -15 status -8 step 2
journeyTall/hundred	comment -14 deadline -19 documents -10 indicator 4 links -12 none 4 phase -10 reference -16 responsible -10 session -8 status -19 step -18
journeyTall/indicators	comment -6 deadline -8 documents -31 indicator 21 links -12 none -12 phase -16 reference -22 responsible -24 session -12 status -10 step -17
journeyTall/isNumber	comment -15 deadline -16 documents -6 indicator 18 links -9 none -21 phase -7 reference -12 responsible -7 session -6 status -16 step -13
journeyTall/last	comment -1 deadline -8 documents -10 indicator -8 links -5 none -10 phase -8 reference 1 responsible -8 session -4 status -12 step -5
journeyTall/later	comment -4 deadline 3 documents -3 links -3 none -5 phase -2 reference -3 responsible -3 session -3 status -3 step -2
journeyTall/link	comment -45 deadline 8 documents -43 indicator -13 links 43 none -17 phase -15 reference -18 responsible -23 session -24 status -36 step -30
journeyTall/lists	comment -18 deadline 3 documents -6 indicator 16 links -13 none -25 phase -6 reference -7 responsible -8 session -5 status -28 step -16
journeyTall/long	comment -17 deadline -1 documents 19 indicator -3 links -16 none -2 phase -3 reference -2 responsible -3 session -3 status -3 step -17
journeyTall/marks	comment 1 deadline 8 documents -6 indicator -5 links -30 phase -22 reference -21 responsible -30 session -21 status 6 step -19
journeyTall/numbers	comment -24 deadline -28 documents -19 indicator -3 links -22 none 15 phase -17 reference -32 responsible -16 session -13 status -29 step -33
journeyTall/person	comment -35 deadline -16 documents -30 indicator -24 links -45 none -16 phase 14 reference -48 responsible 25 session -11 status -3 step -18
journeyTall/phase	comment -18 deadline -19 documents -47 indicator -14 links -24 none -25 phase 43 reference -21 responsible -29 session -25 status -27 step -22
journeyTall/place	comment -2 deadline -5 documents -9 indicator -13 none 2 phase -27 reference -6 responsible -8 session -4 status -2 step -26
journeyTall/prefixed	comment 4 deadline -18 documents -17 indicator 16 links 1 none -11 phase -4 reference -13 responsible -11 session -20 status -19 step -19
journeyTall/priority	comment 3 deadline -34 documents -30 indicator 9 links -21 none -12 phase -14 reference -12 responsible -21 session -11 status 3 step 5
journeyTall/ratio	comment -2 deadline -16 indicator 10 links -1 none -6 reference -1 session -1 status -6 step -1
journeyTall/rising	comment -1 deadline -3 documents -34 indicator 21 links -10 none -10 phase -13 reference -17 responsible -19 session -16 status -10 step -7
journeyTall/said	comment 4 deadline -9 documents -11 indicator -1 links -31 none 7 phase -21 reference -21 responsible -29 session -23 status 8 step -15
journeyTall/second	comment -8 deadline -14 documents -6 indicator -10 links -11 phase -12 reference -5 responsible -16 session -13 status -19 step 1
journeyTall/sentences	comment 23 deadline -38 documents 7 indicator -26 links 15 none -43 phase -49 reference -19 responsible -43 session -44 status -20 step -15
journeyTall/separators	comment -10 deadline -22 documents 9 indicator 6 links 2 none -34 phase -41 reference -12 responsible 15 session -20 status -2 step -20
journeyTall/severity	comment 5 deadline -3 documents -7 indicator -1 links -1 none -6 session -1 status 5 step -3
journeyTall/short	comment -40 deadline 13 indicator 1 links -27 none 1 phase -3 reference -16 responsible 11 session -37 status -1 step -44
journeyTall/single	comment -11 deadline -13 documents -15 indicator -5 links -17 none -15 phase -14 reference -8 responsible 21 session -14 status -21 step -8
journeyTall/sparse	comment 11 deadline 1 documents -10 indicator -17 links -4 none -4 phase -14 reference -15 responsible -1 session -19 status -24 step -16
journeyTall/statuses	comment 4 deadline -9 documents -11 indicator -1 links -31 none 7 phase -21 reference -21 responsible -29 session -23 status 8 step -15
journeyTall/stepHeader	comment -1 deadline -3 documents -1 indicator -5 links -1 none 7 phase -2 reference -1 responsible -1 session -1 status -6 step -1
journeyTall/stepNames	comment -66 deadline -35 documents 9 indicator -14 links -14 none -44 phase -19 reference -34 responsible -33 session -22 status -32 step 29
journeyTall/texts	comment -6 deadline -10 documents -7 indicator -13 links -6 none 2 phase -5 reference -8 responsible -3 session -5 status -2 step -10
journeyTall/unique	comment -5 deadline -3 documents -4 indicator -4 links -14 none -14 phase -14 reference 8 responsible -17 session -32 status -17 step 17
journeyTall/vague	comment -31 deadline 37 documents -36 indicator -14 links -29 none -50 phase 9 reference 7 responsible -37 session -31 status -58 step -41
journeyTall/version	comment -14 deadline -25 documents -13 indicator 12 links -12 none 14 phase -17 reference -25 responsible -28 session -14 status -3 step -14
journeyTall/worded	comment 9 deadline -11 documents 5 indicator -15 links -5 none -38 phase -23 reference -68 responsible -6 session 12 status -12 step -3
journeyTall/yesNo	comment -4 deadline -5 documents -1 links -25 none 10 phase -19 reference -20 responsible -29 session -20 status 3 step -10
journeyTall/order	deadline 18 documents -8 indicator -17 none -36 phase 1 reference -23 responsible -4 session -33 status 4 step 6
journeyTall/asks	status 1
journeyWide/afterDocuments	body -31 comment -1 end -12 links 4 none -3 reference -6 responsible 22 session -14 start -9 steps 1 trainee -12
journeyWide/afterNumbers	body -19 comment 2 end -14 links -3 none -7 reference -5 responsible 9 session -10 start -18 steps 18 trainee -9
journeyWide/amongMarks	body -1 comment -14 end -9 links -11 none -8 reference -5 responsible -6 session -25 start -33 steps 12 trainee -7
journeyWide/besideMarks	body -8 comment -5 end -14 links -5 none 1 reference -15 responsible 5 session -9 start -13 steps 4 trainee -13
journeyWide/bias	body -5 comment -4 end -4 links -9 none -3 reference -2 responsible -5 session -2 start -3 steps -7 trainee -18
journeyWide/cased	body 10 comment -13 end -26 links -4 none -23 reference 4 responsible -7 session 1 start -31 steps -24 trainee -3
journeyWide/code	body -48 comment -21 end -15 links -22 none -7 reference 17 responsible -31 session 17 start -21 steps -10 trainee -35
journeyWide/criteria	body -4 comment 2 end -3 links -5 none -15 reference -3 responsible -4 session -7 start -3 steps 18 trainee -3
journeyWide/dates	body -28 comment -37 end 7 links -35 none -44 reference -53 responsible -32 session -34 start 6 steps -3 trainee -28
journeyWide/digit	body -10 comment -8 end -7 links -4 none -31 reference -6 responsible -10 session -11 start -7 steps 18 trainee -3
journeyWide/document	body -15 comment -1 end -8 links 15 none -6 reference -9 responsible -14 session -14 start -5 steps -11 trainee -11
journeyWide/earlier	body -10 comment -15 end -2 links -17 none -17 reference -16 responsible -15 session -12 start 3 steps -1 trainee -13
journeyWide/empty	body -8 comment 13 end -10 links -11 none -17 reference -13 responsible -16 session -6 start -6 steps 2 trainee -7
journeyWide/few	body 5 comment -20 end -12 links -20 none -15 reference -18 responsible -1 session 7 start -12 steps 4 trainee -31
journeyWide/file	body -1 links 4 responsible -1 steps -2
journeyWide/filled	body 2 comment -20 links -10 none 1 responsible -16 session -3 start 3 steps -23 trainee -11
journeyWide/first	body -25 comment -20 end -11 links -21 none -10 reference 6 responsible -36 start -7 steps -22 trainee 8
journeyWide/hundred	body -5 comment -7 end -8 links -10 none 17 reference -9 responsible -9 session -4 start -10 steps -18 trainee -7
journeyWide/indicators	body -9 comment 6 end -6 links -1 none 8 reference -5 responsible -14 session -10 start -6 steps 7 trainee -4
journeyWide/last	body -23 comment 7 end -25 links 1 none -3 reference -15 responsible 6 session -23 start -24 steps -12 trainee -18
journeyWide/later	body -9 comment -12 end 3 links -15 none -13 reference -13 responsible -12 session -8 start -5 steps 4 trainee -8
journeyWide/link	body -21 comment -51 end 2 links 32 none -15 reference -24 responsible -33 session -26 start -2 steps -26 trainee -19
journeyWide/marks	body -14 comment -4 links -22 none -19 reference -11 responsible -19 session -14 start -2 steps 13 trainee -18
journeyWide/numbers	body -16 comment -20 end -20 links -16 none 17 reference -26 responsible -23 session -15 start -20 steps -5 trainee -12
journeyWide/order	body -18 comment 8 end -6 links 7 none -4 reference -6 responsible 11 session -23 start -8 steps -14 trainee -20
journeyWide/person	body 5 comment -35 end -18 links -29 none -16 reference -43 responsible 12 session -41 start -24 steps -16 trainee 25
journeyWide/place	body -21 end -22 links 3 reference -10 responsible 15 session -26 start -27 steps 18 trainee -36
journeyWide/prefixed	body -7 comment 10 end -2 links 4 none -1 reference -2 responsible -13 session -6 start -1 steps -6 trainee -2
journeyWide/priority	body -1 comment 13 end -1 links -5 responsible -3 session -3 steps -7 trainee -2
journeyWide/rising	body -4 comment 7 end -3 links -2 none 10 reference -3 responsible -8 session -4 start -3 steps -3 trainee -2
journeyWide/said	body -13 comment 3 end -1 links -19 none -2 reference -5 responsible -15 session -11 start -5 steps 15 trainee -10
journeyWide/second	body -15 comment -18 end -6 links -15 none -11 reference -7 responsible -24 session 6 start 1 steps -14 trainee 2
journeyWide/sentences	body -28 comment 15 end -22 links 11 none -20 reference -22 responsible -51 session -40 start -19 steps -25 trainee -25
journeyWide/separators	body -26 comment -3 end -7 links 12 none -7 reference -11 responsible 14 session -25 start -5 steps -10 trainee -14
journeyWide/short	body 8 comment -18 end -5 links -8 none -3 reference 3 responsible 6 session -23 start -3 steps 6 trainee -23
journeyWide/single	body -9 comment -13 end -4 links -9 none -4 reference -4 responsible 10 session -15 start -3 trainee -8
journeyWide/sparse	body -15 comment 12 end -23 links -12 none -11 reference -4 responsible -9 session -13 start -16 steps 6 trainee -12
journeyWide/statuses	body -13 comment 3 end -1 links -19 none -2 reference -5 responsible -15 session -11 start -5 steps 15 trainee -10
journeyWide/stepHeader	body -6 comment -10 end -4 links -16 none -6 reference -6 responsible -8 session -5 start -26 steps 15 trainee -5
journeyWide/stepNames	body -6 comment -23 end -3 links 17 none -2 reference -3 responsible -10 session -8 start -2 steps -3 trainee -8
journeyWide/texts	body -1 comment -2 end -5 links -6 none -32 reference 3 session 2 start -8 steps -20 trainee -14
journeyWide/unique	body -27 comment -5 end -2 links -9 none 1 reference 5 responsible -18 session -27 start -2 steps -12 trainee 14
journeyWide/vague	body -10 comment -8 end -15 links -11 none -13 reference 16 responsible -12 session -12 start -22 steps -9 trainee -10
journeyWide/worded	body -8 comment 10 end -28 links -5 none -28 reference -61 responsible -13 session 14 start -32 steps -23 trainee 8
journeyWide/yesNo	body -8 comment 3 end -2 links -15 none -10 reference -5 responsible -12 session -8 start -6 steps 15 trainee -5
journeyWide/severity	comment 7 end -1 links -4 responsible -1 steps -6
proofRegister/afterDocuments	date -15 expiry 3 indicator 9 links -11 none -3 proofs -29 reference -7 responsible -1 session -4 status -3 version -8
proofRegister/afterNumbers	date -5 expiry -3 indicator -18 links -6 none -7 proofs -9 reference -9 responsible -5 session -11 status 6 version -8
proofRegister/amongMarks	date 4 expiry -12 indicator -6 links -5 none 3 proofs -5 reference 3 responsible -2 session -12 version -6
proofRegister/asks	date -1 indicator -1 links -1 none -4 proofs -3 reference -1 responsible -1 session -2 status 11 version -1
proofRegister/besideMarks	date -5 expiry -1 indicator -4 links -8 none -7 proofs -12 reference -10 responsible -7 session -7 status -4 version -3
proofRegister/bias	date -6 expiry -4 indicator -12 links -4 none 5 proofs -13 reference -3 responsible -5 session -10 status -4 version -9
proofRegister/cased	date -25 expiry -18 indicator -20 links -3 none -16 proofs 2 reference 5 responsible 1 session 10 status -9 version -17
proofRegister/code	date -21 expiry -15 indicator -24 links -36 none -6 proofs -17 reference 17 responsible -33 session 6 status -12 version 13
proofRegister/criteria	date -9 expiry -7 indicator -10 links -14 none 14 proofs -12 reference -10 responsible -19 session -11 status -4 version -3
proofRegister/dates	date 13 expiry 10 indicator -24 links -31 none -39 proofs -21 reference -36 responsible -27 session -34 status -28 version -2
proofRegister/digit	date -5 expiry -4 indicator -5 links -4 none 10 proofs -2 reference -2 responsible -1 session -2 status -6 version -6
proofRegister/document	date -13 expiry -9 indicator -14 none -31 proofs 28 reference -27 responsible -14 session -32 status -44 version 1
proofRegister/earlier	date 4 expiry -8 indicator -6 links -14 none -14 proofs 2 reference -14 responsible -8 session -12 status -14 version 1
proofRegister/empty	date -3 expiry 4 indicator -3 links -4 none -4 proofs -2 reference -3 responsible -4 session -2 status -3 version -3
proofRegister/few	date -37 expiry -25 indicator -37 links -14 none 15 proofs -32 reference -39 session 2 status -7 version -4
proofRegister/file	date -5 expiry -3 indicator -3 links -7 none -4 proofs 20 reference -11 responsible -2 session -1 status -9 version -1
proofRegister/filled	date 10 expiry -26 indicator -2 links -16 none -4 proofs -4 responsible -18 session -1 status 10 version -13
proofRegister/first	date -13 expiry -10 indicator -11 links -12 none -27 proofs 3 reference 7 responsible -8 session -10 status -4 version -10
proofRegister/hundred	date -20 expiry -15 indicator 6 links -15 none 3 proofs -12 reference -14 responsible -8 session -7 status -20 version -11
proofRegister/indicators	date -22 expiry -18 indicator 22 links -11 none -11 proofs -22 reference -24 responsible -30 session -27 status -14 version -7
proofRegister/isNumber	date -3 expiry -4 indicator 21 links -8 none -19 proofs -7 reference -9 responsible -4 session -5 status -13 version -15
proofRegister/last	date -11 expiry -7 indicator -4 links -7 none -7 proofs -10 reference -5 session -1 status -8 version -6
proofRegister/later	date -5 expiry 13 indicator -6 links -12 none -19 proofs -10 reference -18 responsible -15 session -17 status -16
proofRegister/link	date -4 expiry 7 indicator -13 links 32 none -23 proofs -32 reference -18 responsible -30 session -28 status -36 version -27
proofRegister/lists	date -9 expiry -7 indicator 17 links -10 none -24 proofs -5 reference -8 responsible -5 session -2 status -20 version -8
proofRegister/marks	date 1 expiry 4 indicator -11 links -25 none -1 proofs -21 reference -18 responsible -31 session -23 status 2 version -19
proofRegister/numbers	date -34 expiry -22 indicator -5 links -16 none 16 proofs -22 reference -33 responsible -16 session -15 status -24 version -17
proofRegister/order	date -17 expiry -8 indicator -11 links -5 none -33 proofs 6 reference -9 responsible 2 session -19 status 14 version -21
proofRegister/person	date -22 expiry -16 indicator -24 links -31 none -21 proofs -14 reference -35 responsible 31 session -13 status -12 version -11
proofRegister/phase	date -2 expiry -1 indicator -2 links -1 none -11 proofs -1 status 13 version -1
proofRegister/place	date -5 indicator -9 links 2 none 1 proofs -19 reference -25 responsible 1 session -7 status -7 version -2
proofRegister/prefixed	date -3 expiry -5 indicator 17 links 8 none -14 proofs -15 reference -13 responsible -17 session -16 status -22
proofRegister/priority	date -13 expiry -9 indicator 10 links -16 none -11 proofs -13 reference -14 responsible -24 session -23 status -4 version 8
proofRegister/ratio	date -5 expiry -3 indicator 14 none -13 status -7 version -3
proofRegister/rising	date -16 expiry -11 indicator 19 links -5 none -6 proofs -14 reference -15 responsible -16 session -11 status -10 version -14
proofRegister/said	date -7 expiry -8 links -25 none 5 proofs -17 reference -13 responsible -31 session -23 status 10 version -9
proofRegister/second	date -5 expiry -8 indicator -10 links -3 none -2 proofs -2 reference -4 responsible -3 session -13 status -11 version -14
proofRegister/sentences	date -22 expiry -16 indicator -28 links 26 none -33 proofs 4 reference -21 responsible -45 session -34 status -10 version -11
proofRegister/separators	date -12 expiry -9 indicator 5 links 14 none -29 proofs -20 reference -11 responsible 28 session -52 status -7 version -18
proofRegister/severity	date -1 expiry -1 indicator -13 links -3 none -18 proofs -4 reference -4 responsible -9 session -10 status 8 version 19
proofRegister/short	date -26 expiry -15 indicator 3 links -25 proofs -19 reference -25 responsible 3 session -56 status -2 version 6
proofRegister/single	date -6 expiry -4 indicator -4 links -14 none -19 proofs -4 reference -4 responsible 18 session -25 status -17 version -12
proofRegister/sparse	date -14 expiry 13 indicator -9 links -10 none 3 proofs -10 reference -7 responsible 3 session -3 status -6 version -9
proofRegister/statuses	date -7 expiry -8 links -25 none 5 proofs -17 reference -13 responsible -31 session -23 status 10 version -9
proofRegister/stepHeader	date -2 expiry -1 indicator -9 links -3 none 2 proofs -2 reference -1 responsible -5 session -6 status 5 version -10
proofRegister/stepNames	date -11 expiry -6 indicator -7 links -17 none -11 proofs 27 reference -15 responsible -15 session -14 status -19 version -18
proofRegister/texts	date -9 expiry -12 indicator -11 links -3 none -2 proofs -11 reference -1 responsible -4 session -9 version -7
proofRegister/unique	date 2 indicator -5 links -15 none -4 proofs 9 reference 10 responsible -16 session -22 status -14 version -16
proofRegister/vague	date -24 expiry -11 indicator -4 links -13 none -29 proofs -22 reference 25 responsible -10 session -7 status -22 version 15
proofRegister/version	date -20 expiry -15 indicator 5 links -28 none -19 proofs -19 reference -33 responsible -45 session -48 status -48 version 40
proofRegister/worded	date -40 expiry -26 indicator -15 none -44 proofs 11 reference -50 responsible 2 session 11 status -10 version 5
proofRegister/yesNo	date -4 expiry -7 indicator 4 links -27 none 12 proofs -13 reference -10 responsible -26 session -17 status -4 version -16
w/BC	BC 19 CFA -17 OF -22 VAE -22 applicable -18 body -1 comment -2 criterion -3 date -1 deadline -1 expectedLevel -3 expiry -1 lastCheck -2 none -18 priority -3 responsible -1 score -12 severity -5 status -8 version -1
w/OF	BC -17 CFA -21 OF 19 VAE -19 applicable -14 body -3 comment -2 criterion -3 date -1 deadline -2 expectedLevel -3 expiry -2 label -1 lastCheck -3 none -12 priority -4 responsible -2 score -6 severity -4 status -9 version -1
w/action	BC -8 CFA -10 OF 7 VAE -7 action 12 applicable -6 body -10 comment -17 criterion -9 date -2 deadline -9 end 11 expectedLevel -12 expiry -4 indicator -4 label -5 lastCheck -3 links -11 none -8 priority -14 proofs -8 reference -1 responsible 3 score -6 session 3 severity -9 start -17 status -11 steps -7 trainee -6 version -8
w/applicable	BC -6 CFA -2 VAE -4 applicable 6 body -7 comment -1 criterion -4 date -1 deadline -1 expectedLevel -2 expiry -2 lastCheck -4 none -16 priority -6 proofs -1 responsible -8 score -12 severity -8 status -16 version -2
w/body	BC -8 CFA -7 OF 4 VAE -9 action -6 applicable -9 body 18 comment -10 criterion -3 deadline -2 end -1 expectedLevel -8 label -1 links -10 none -10 priority -11 proofs -8 reference -4 responsible -14 score -2 session -10 severity -6 start -1 status -10 steps -3 trainee -11 version -8
w/comment	BC -1 CFA -1 OF -1 VAE -2 action -5 applicable -1 body -5 comment 16 criterion -2 date -2 deadline -10 documents -10 end -1 expectedLevel -18 expiry -3 indicator -7 label -5 lastCheck -2 links -7 none -10 phase -4 priority -8 proofs -15 reference -5 responsible -8 score -3 session -8 severity -6 start -2 status -16 step -8 steps -7 trainee -3 version -5
w/criterion	BC -6 CFA -4 OF -4 VAE -5 action -4 applicable -5 body -1 comment -4 criterion 16 expectedLevel -3 indicator -6 links -2 none -13 priority -4 proofs -1 responsible -5 score -11 severity -1 status -7 version -6
w/date	BC -1 date 18 deadline -15 expiry -16 indicator -3 lastCheck -12 links -4 none -4 priority -1 proofs -4 reference -3 responsible -2 score -1 session -2 severity -1 status -6 version -3
w/deadline	BC -2 CFA -2 OF -3 VAE -3 action -3 applicable -2 body -3 comment -9 criterion -3 date -26 deadline 22 documents -5 expectedLevel -4 expiry -19 indicator -5 label -3 lastCheck -19 links -9 none -10 phase -10 priority -5 proofs -5 reference -8 responsible -6 score -5 session -7 severity -5 status -10 step -9 version -9
w/end	BC -1 OF -1 body -5 comment -5 date -14 deadline -10 end 17 expiry 13 indicator -1 label -1 lastCheck -17 links -7 none -7 priority -1 proofs -2 reference -7 responsible -5 score -1 session -5 severity -1 start -17 status -3 steps -11 trainee -7 version -1
w/expectedLevel	BC -2 CFA -2 OF -3 VAE -4 action -9 applicable -2 body -8 comment -13 criterion -3 date -4 deadline -6 expectedLevel 14 expiry -4 indicator -2 label -6 lastCheck -4 links -10 none -11 priority -10 proofs -12 responsible -8 score -5 severity -7 status -9 version -7
w/expiry	BC -1 CFA -1 OF -2 VAE -1 action -2 applicable -1 body -1 comment -3 date -17 deadline -18 expectedLevel -1 expiry 20 indicator -3 label -1 lastCheck -20 links -3 none -4 priority -3 proofs -3 reference -3 responsible -3 score -2 session -2 severity -3 status -4 version -3
w/ignored	BC -15 CFA -12 OF -16 VAE -10 action -8 applicable -16 body 4 comment -4 criterion -17 date -7 deadline -14 documents -8 end -7 expectedLevel 10 expiry -5 indicator -3 label -5 lastCheck -6 links -13 none 16 phase -8 priority -17 proofs -11 reference -14 responsible -21 score -18 session -19 severity -11 start -3 status -23 step -10 steps -3 trainee -13 version -17
w/indicator	BC -2 CFA -2 OF -2 VAE -2 action -1 applicable -3 body -1 comment -5 criterion -3 date -1 deadline -5 documents -2 expectedLevel -2 expiry -1 indicator 9 lastCheck -3 links -4 none -11 phase -4 priority -2 proofs -2 reference -3 responsible -2 score -5 session -5 severity -3 status -1 step -4 version -4
w/label	BC -2 CFA -2 OF -2 VAE -2 action -10 applicable -2 body -3 comment -16 criterion 3 date -1 deadline -4 documents -5 end -5 expectedLevel 5 expiry -1 indicator 5 label 9 lastCheck -1 links -12 none -13 phase -6 priority -4 proofs -9 reference -7 responsible -6 score -8 session -2 severity -2 start -4 status -11 step 10 steps 6 version -5
w/lastCheck	BC -2 CFA -3 OF -3 VAE -3 action -5 applicable -3 body -4 comment -6 criterion -5 date -22 deadline -17 expectedLevel -7 expiry -18 indicator -9 label -4 lastCheck 20 links -6 none -16 priority -8 proofs -5 reference -3 responsible -8 score -6 session -5 severity -7 status -13 version 8
w/link	BC -2 CFA -3 OF -4 VAE -4 action 2 applicable -3 body -7 comment -21 criterion -4 date -6 deadline -9 documents -11 end -3 expectedLevel -13 expiry -6 indicator -9 label -7 lastCheck -5 links 19 none -10 phase -3 priority -7 proofs -17 reference -6 responsible -12 score -6 session -8 severity -4 start -2 status -11 step -8 steps -3 trainee -3 version -9
w/priority	BC -4 CFA -5 OF -5 VAE -6 action -3 applicable -4 body -5 comment -9 criterion -4 date -3 deadline -6 expectedLevel -7 expiry -4 indicator -2 label -1 lastCheck -6 links -4 none -10 priority 10 proofs -4 responsible -5 score -7 severity -9 status -10 version -9
w/proof	BC -8 CFA -6 OF -8 VAE -7 action -14 applicable -7 body -9 comment -21 criterion -6 date -8 deadline -14 documents 15 end -6 expectedLevel -12 expiry -6 indicator -12 label -9 lastCheck -5 links -13 none 5 phase -11 priority -12 proofs 14 reference -7 responsible -15 score -8 session -13 severity -8 start -3 status -17 step -13 steps 6 version -6
w/responsible	BC -9 CFA -8 OF -10 VAE -10 action -14 applicable -9 body 4 comment -13 criterion -3 date -3 deadline -12 documents -8 end -3 expectedLevel -12 expiry -3 indicator -5 label -7 lastCheck -3 links -17 none -17 phase -12 priority -10 proofs -6 reference -10 responsible 13 score -7 session -12 severity -11 start -1 status -18 step -11 steps -8 trainee -11 version -15
w/score	BC -9 CFA -8 OF -9 VAE -9 action -1 applicable -8 body -3 comment -5 criterion -13 date -3 deadline -5 expectedLevel -4 expiry -3 indicator -11 label -1 lastCheck -6 links -3 none -18 priority -9 proofs -3 responsible -4 score 18 severity -5 status -7 version -8
w/severity	BC -7 CFA -5 OF -6 VAE -6 action -5 applicable -7 body -6 comment -6 criterion -2 date -7 deadline -7 expectedLevel -8 expiry -10 indicator -2 label -3 lastCheck -8 links -3 none -13 priority -11 proofs -5 responsible -9 score -6 severity 12 status -14 version -6
w/status	BC -14 CFA -13 OF -18 VAE -14 action -18 applicable 4 body -16 comment -5 criterion -15 date -17 deadline -21 documents -9 end -9 expectedLevel -3 expiry -13 indicator -9 label -10 lastCheck 3 links -17 none -29 phase -15 priority -5 proofs -13 reference -15 responsible -18 score -9 session -14 severity -16 start -6 status 17 step -17 steps 12 version -17
w/unrelated	BC -10 CFA -9 OF -10 VAE -10 action -2 applicable -10 body -6 comment -8 criterion -9 date -6 deadline -7 documents -3 expectedLevel -6 expiry -4 indicator -7 label 2 lastCheck -5 links -7 none 19 phase -3 priority -10 proofs -5 reference -6 responsible -11 score -12 session -8 severity -3 status -15 step -4 steps -2 version -12
w/number	action -1 comment -4 criterion -1 deadline -6 documents -1 expectedLevel -2 indicator 7 links -3 none -14 phase -1 proofs -2 reference 10 responsible -1 score -4 session -3 status -2 step -2
w/phase	action -1 body -1 comment -7 criterion 7 deadline -10 documents -8 end -6 indicator -4 links -8 none -8 phase 10 reference -9 responsible -9 score -1 session -6 start -3 status -12 step -11 steps 9 version -1
w/reference	body -2 comment -2 date -5 deadline -7 documents -5 end -4 expiry -2 indicator -6 links -4 none -10 phase -4 proofs -4 reference 8 responsible -6 session -4 start -3 status -7 step -7 steps -2 trainee -5 version -6
w/session	body -10 comment -9 deadline -8 documents -9 end -4 expiry -1 indicator -4 links -6 none -10 phase -8 proofs -4 reference -8 responsible -10 session 13 start -3 status -14 step -11 steps -3 trainee -7 version -6
w/start	body -5 comment -4 end -20 links -7 none -7 reference -9 responsible -5 session -5 start 16 steps -9 trainee -7
w/trainee	body -12 comment -9 end -5 links -5 none -5 reference 3 responsible -14 session -12 start -4 steps -5 trainee 11
w/step	comment -11 deadline -7 documents -16 indicator -6 links -13 none -14 phase 4 reference -7 responsible -10 session -10 status -14 step 13
w/name	expectedLevel -1 label 4 links -1 proofs -2
`;
