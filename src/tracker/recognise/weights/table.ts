/** Written by `npm run learn`: see `model.ts` for what the numbers are. Not to be changed by hand. */
export const WEIGHTS = `
h/%	BC -15 OF -15 VAE -15 action -15 comment -17 criterion -18 deadline -20 expiry -16 indicator -21 label -18 lastCheck -15 links -16 none -20 priority -16 proofs -16 responsible -16 score 32 severity -17 status -25 version -17
h/(none)	BC -15 body -22 comment -17 deadline -16 documents -17 end -16 expectedLevel -18 label -16 none -19 score -20 severity -22 status -15
h/?	BC -31 CFA -26 VAE -24 body -34 comment -45 criterion -29 date -28 documents -25 expectedLevel -34 expiry -31 indicator -41 label -21 lastCheck -26 links -18 phase -26 proofs -43 reference -27 score -32 session -23 step -26 version -38
h/?$	BC -26 CFA -25 VAE -21 body -27 comment -41 criterion -25 date -27 documents -22 expectedLevel -28 expiry -29 indicator -32 label -33 lastCheck -23 phase -18 proofs -39 reference -24 score -28 step -19 version -22
h/^appr	BC -16 CFA 24 comment -15 deadline -15 none -17 proofs -15 responsible -15 severity -15 status -16
h/^bil	BC 17 none -16
h/^bilan	BC 21
h/^c	BC -32 OF -16 VAE -22 action -25 body -21 comment -21 criterion 22 date -21 deadline -26 documents -16 expectedLevel -23 expiry -23 lastCheck -22 none -29 priority -22 reference -18 responsible -31 score -20 severity -27 step -16 version -18
h/^ce	BC -18 OF -17 VAE -15 action -29 applicable -19 body -20 criterion -23 deadline -39 documents 21 expiry -19 indicator -29 label 20 lastCheck -26 links -32 priority -22 responsible -30 score -18 severity -21 status -36 version -19
h/^dat	BC -25 CFA -18 OF -22 VAE -20 action -29 applicable -22 body -21 comment -32 criterion -24 date 17 documents -17 end -18 expectedLevel -28 indicator -33 label -33 links -40 priority -26 proofs -41 reference -26 responsible -27 score -27 session -22 severity -34 start 20 status -35 step -18 steps -18 version -33
h/^de	BC -16 action -17 comment -18 deadline -15 expectedLevel -16 indicator -24 lastCheck -15 none -24 priority -15 proofs 17 severity -17 status -21
h/^derni	BC -19 OF -16 action -22 applicable -16 body -17 comment -23 criterion -19 date -25 end 22 expectedLevel -21 expiry -28 indicator -25 label -23 lastCheck 19 links -20 none -20 priority -21 proofs -26 responsible -24 score -18 severity -22 start -19 status -30 version -19
h/^doc	BC -15 action -16 comment -31 date -21 deadline -20 documents 33 indicator -26 label -15 links -38 none -35 phase -16 proofs 17 session -23 step -25 version -19
h/^evide	BC -16 OF -16 action -25 applicable -16 comment -23 criterion -19 deadline -15 expectedLevel -19 indicator -22 label -22 lastCheck -19 none 16 priority -18 responsible -21 score -17 severity -18 status -22 version -17
h/^gravi	BC -16 VAE -15 applicable -16 criterion -17 deadline -15 expiry -16 indicator -18 label -18 lastCheck -16 links -20 none -29 priority -19 proofs -22 responsible -19 score -17 severity 20 status -21
h/^in	BC -24 CFA -40 OF -33 VAE -50 applicable 36 none -16
h/^indic	BC -18 CFA -15 OF -19 VAE -17 action -24 applicable -18 body -17 comment -26 criterion -27 date -25 deadline -25 documents -16 expectedLevel -18 expiry -23 indicator 22 lastCheck -21 links -24 none -32 priority -20 proofs -35 reference -16 responsible -26 severity -20 status -36 step -15
h/^le	BC -16 OF -18 VAE -17 action -15 applicable -17 comment -19 date 24 deadline -36 documents -15 expiry -32 indicator -29 lastCheck -29 none -40 priority -20 proofs -29 score -16 severity -16 status -32 version -18
h/^nb	BC -17 OF -16 action -22 applicable -16 body -17 criterion -18 date -18 deadline -22 documents -20 expectedLevel -18 expiry -17 indicator -21 label -18 lastCheck -16 links -26 none 21 priority -20 proofs -24 reference -17 responsible -21 score -20 session -18 severity -20 status -29 step -17 steps -15 version -26
h/^nivea	BC -18 action -23 applicable -16 body -16 comment -22 criterion -18 date -20 deadline -23 expiry -20 indicator -25 label -24 lastCheck -20 links -18 none -29 proofs -21 responsible -23 score -21 status 15 version -16
h/^not	BC -15 action -16 comment 16 criterion -15 deadline -19 documents -21 expectedLevel -19 indicator -15 label -20 lastCheck -15 links -20 none -25 proofs -18 reference -15 responsible -21 score 18 severity -20 step -16
h/^n°	BC -18 CFA -15 OF -19 VAE -16 action -21 applicable -18 body -21 comment -27 date -20 deadline -25 documents -17 end -15 expectedLevel -21 expiry -19 label -26 lastCheck -18 links -28 priority -22 proofs -28 reference 28 responsible -26 score -21 severity -21 start -16 status -31 steps -21 trainee -22
h/^of	BC -17 CFA -22 OF 24 VAE -26 applicable -28 none -19
h/^ordr	BC -15 OF -15 action -18 applicable -15 body -15 comment -23 criterion -18 deadline -21 expectedLevel -18 expiry -17 indicator -20 label -21 lastCheck -18 links -20 priority 19 proofs -20 responsible -15 score -18 severity -19 status -20 version -16
h/^pour	BC -16 VAE -18 action -18 applicable 18 comment -23 criterion -18 date -26 documents -17 expectedLevel -30 expiry -25 label -21 lastCheck -27 links -24 priority -19 proofs -22 reference -16 responsible -32 score -17 severity -24 status -33 step -17 version -19
h/^pr	BC -19 action -17 comment -18 date -15 links -20 priority -17 proofs -18 responsible -23 score -15 severity -17 status -25 version -15
h/^si	BC 16 comment -18 none -19 status -22
h/^skill	BC 15 applicable -15
h/^suppo	BC -15 OF -17 action -17 comment -21 criterion -17 deadline -18 documents 16 expectedLevel -16 indicator -22 label -15 links -27 priority -16 proofs 22 responsible -23 status -26 step -19 version -26
h/a	BC -36 OF -35 action 22 body -37 criterion -43 date -55 end -30 expectedLevel -49 label -18 links -33 none -35 phase -33 proofs 15 reference -42 score -26 session -40 severity -45 start -32 status -19 step -36 trainee -29
h/accom	BC 16 deadline -15 links -19 none -24 responsible -19 status -20
h/actio	BC -24 CFA -18 VAE -19 action 29 applicable -19 body -24 comment -31 criterion -22 date -18 deadline -27 expectedLevel -24 expiry -23 indicator -16 label -27 lastCheck -20 links -22 none -37 priority -28 proofs -17 score -21 severity -24 status -27 steps -23 trainee -18 version -21
h/actio$	BC -15 OF -17 body -15 comment -24 criterion -15 deadline -15 expectedLevel -17 indicator -18 label -19 links -21 none -23 proofs -23 responsible 17 severity -18 steps -16
h/af	BC -16 CFA -17 OF 25 none -21 status -15
h/afc	BC -25 CFA -25 OF 34 VAE -23 action -22 applicable -18 body -18 comment -24 criterion -17 date -17 deadline -24 expectedLevel -22 expiry -21 indicator -21 label -21 lastCheck -20 links -22 none -25 priority -22 proofs -26 responsible -24 score -15 severity -24 status -24 version -21
h/appr	BC -18 CFA 26 comment -17 deadline -16 expectedLevel -15 links -15 none -19 priority -15 proofs -16 responsible -16 score -15 severity -16 status -18
h/atten	BC -20 CFA -16 OF -19 VAE -17 action -21 applicable -20 body -19 criterion -21 date -18 documents -23 end -20 expectedLevel 21 expiry -20 indicator -28 label 17 lastCheck -19 links -32 phase -20 priority -22 proofs -49 responsible -31 score -20 session -19 severity -21 start -20 status -31 step -22 version -19
h/atten$	BC -17 OF -15 VAE -15 action -16 applicable -15 body -17 criterion -16 date -16 documents -22 end -18 expectedLevel 19 expiry -16 indicator -23 lastCheck -18 links -27 phase -20 priority -19 proofs -28 responsible -28 score -16 session -17 severity -19 start -18 status -27 step -21 version -17
h/au	BC -23 CFA -19 OF -16 VAE -17 body -23 comment -32 criterion -20 date -22 end 25 expectedLevel -18 expiry 18 indicator -23 label -25 lastCheck -25 none -21 priority 18 proofs -28 reference -21 responsible -30 session -19 severity -25 start -15 status -30 steps -22 trainee -17 version -24
h/audit	BC -22 CFA -25 OF -22 VAE -22 action -33 body -25 criterion -28 date -21 deadline -33 expiry -27 indicator -32 label -23 lastCheck -27 links -30 priority -30 reference -16 responsible -33 score -24 session -15 severity -31 steps -15 version -24
h/audit$	BC -18 CFA -20 OF -22 VAE -18 action -29 body -22 comment 19 criterion -22 date -17 deadline -26 expectedLevel -24 expiry -20 indicator -28 label -34 lastCheck -21 links -25 priority -24 reference -19 responsible -29 score -19 session -16 severity -25 steps -16 version -22
h/bc	BC 32 CFA -24 VAE -22 applicable -29 comment -16 criterion -15 deadline -15 expectedLevel -15 indicator -16 label -17 none -24 status -23
h/bc$	BC 25 CFA -16 VAE -21 applicable -21 none -17
h/bil	BC 17 none -16
h/bilan	BC 33 CFA -19 VAE -19 action -19 applicable -19 body -21 comment -23 criterion -19 date -15 deadline -22 expectedLevel -21 expiry -18 indicator -21 label -20 lastCheck -19 links -23 none -28 priority -18 proofs -20 responsible -25 score -19 session 17 severity -20 status -26 step -18 steps -15 trainee -21 version -17
h/bilan de	BC 20 OF -15
h/bilan$	BC 22 OF -20 body -16 comment -19 deadline -16 indicator -17 links -16 none -20 session 18 status -19 step -21 steps -15 trainee -22
h/blabl	BC -18 OF -17 VAE -16 action -21 applicable -17 body -17 comment 28 criterion -19 date -16 deadline -23 expectedLevel -20 expiry -19 indicator -21 label -20 lastCheck -19 links -24 none -25 priority -22 proofs -24 responsible -23 score -19 severity -20 status -26 version -21
h/board	BC -15 applicable -15 body -15 comment -15 links -15 none -22 proofs -17 responsible -21 severity -16 status 24
h/c$	BC 18 CFA -21 OF -15 applicable -15 comment -18 criterion 20 indicator -25 label -25 links -22 none -19 proofs -22 status -19
h/ca	BC -19 OF -15 action -19 applicable -16 body -15 criterion -17 date -15 deadline -26 documents -17 expectedLevel -18 expiry -18 lastCheck -20 links -33 none -27 phase -15 proofs -36 responsible -32 score -17 session -15 step -15 version -18
h/call	BC -18 CFA -18 VAE -23 applicable 21 none -19
h/cbc	BC 34 CFA -23 OF -20 VAE -24 action -23 applicable -21 body -20 comment -25 criterion -17 date -19 deadline -25 expectedLevel -24 expiry -22 indicator -23 label -23 lastCheck -21 links -24 none -28 priority -24 proofs -24 responsible -25 score -19 severity -25 status -27 version -22
h/ce	BC -25 CFA -19 OF -24 VAE -23 action -42 applicable -29 body -29 criterion -32 date -22 documents 22 expiry -25 indicator -39 label 18 lastCheck -27 priority -28 responsible -35 score -25 session -16 severity -29 steps -16 version -26
h/cfa	BC -21 CFA 36 OF -25 VAE -34 action -15 applicable -34 comment -18 deadline -17 expiry -15 indicator -15 label -16 links -17 none -20 priority -16 proofs -17 responsible -18 severity -16 status -20 version -15
h/cfa$	BC -24 CFA 25 OF -17 VAE -20 applicable -17 none -17 responsible -15 status -15
h/class	BC -16 action -18 applicable -16 comment -19 criterion -16 date -17 deadline -19 expectedLevel -16 expiry -16 indicator -21 label -18 links 24 priority -17 responsible -21 score -15 session -19 severity -16 status -19 version -19
h/clien	BC -15 OF -16 applicable -17 body 31 comment -21 criterion -15 deadline -18 expectedLevel -16 indicator -18 label -16 lastCheck -15 links -17 none -23 priority -18 proofs -19 responsible -20 score -15 severity -17 status -19 version -16
h/combien	BC -17 OF -16 applicable -17 body -15 comment -18 criterion -23 deadline -17 expectedLevel -17 indicator 16 label -25 lastCheck -16 links -27 none 23 priority -15 proofs -27 responsible -16 status -20
h/comment	BC -16 OF -17 VAE -15 applicable -23 body -17 comment 28 criterion -17 deadline -29 expectedLevel -21 expiry -21 indicator -22 label -20 links -24 none -33 priority -23 proofs -26 responsible -26 score -18 severity -16 status -28 version -17
h/comp	BC 27 comment -16 deadline -16 indicator -15 label -15 lastCheck -15 links -15 none -16 proofs -16 responsible -16 severity -16 status -19
h/comp$	BC 23 comment -15 deadline -16 indicator -15 links -15 none -17 proofs -16 responsible -15 severity -16 status -17
h/compl	BC -15 OF -16 action -17 applicable -16 comment -22 criterion -18 expectedLevel -17 expiry -15 indicator -20 label -18 lastCheck -15 links -22 none -29 priority -21 responsible -18 severity -16 version -16
h/conce	BC -15 OF -16 action -17 applicable 30 comment -15 deadline -19 label -17 lastCheck -15 links -15 none -27 priority -16 proofs -19 responsible -19 severity -22 status -35
h/crite	BC -22 CFA -17 OF -19 VAE -18 action -28 applicable -20 body -20 comment -22 criterion 39 date -20 deadline -25 expiry -24 label -27 lastCheck -25 links -28 none -29 priority -24 proofs -31 responsible -30 score -18 severity -25 status -34 version -23
h/crite$	BC -15 action -23 criterion 29 deadline -19 expiry -15 indicator -25 label -22 lastCheck -15 links -19 none -24 priority -17 proofs -22 responsible -18 severity -16 status -20 version -21
h/d	BC -31 CFA -28 OF -30 VAE -28 applicable -34 criterion -41 documents -32 expectedLevel -35 label -38 proofs -43 reference -23 responsible -42 score -23 session -33 severity -38 trainee -28 version -34
h/dat	BC -31 CFA -24 OF -29 VAE -27 action -35 applicable -28 body -31 comment -41 criterion -30 date 19 documents -22 expectedLevel -34 indicator -36 label -38 links -44 phase -19 priority -32 proofs -45 reference -34 responsible -34 score -32 session -30 severity -36 status -39 step -25 steps -29 trainee -26 version -39
h/dat de	BC -18 action -18 comment -20 criterion -18 date 20 deadline -17 expectedLevel -19 expiry 15 indicator -23 label -24 links -27 none -25 priority -18 proofs -25 responsible -23 score -16 session -17 severity -24 start 15 status -28 version -15
h/dat$	BC -15 action -17 applicable -15 body -23 comment -25 criterion -17 date 16 end 17 expectedLevel -17 expiry 17 indicator -20 label -20 lastCheck -18 links -26 none -16 priority -18 proofs -18 reference -22 responsible -27 score -16 session -23 severity -17 status -24 steps -24 trainee -20 version -20
h/de comp	BC 17
h/de l	BC -23 CFA -19 OF -24 VAE -20 action -26 applicable -20 criterion -28 date -18 deadline -25 expectedLevel -29 expiry -23 indicator -51 lastCheck -25 none -38 phase -15 priority -22 proofs -25 score -21 session -22 trainee -20 version -22
h/de la	BC -21 OF -15 action -18 body -23 comment -26 criterion -19 date 15 deadline -26 end -19 expectedLevel -16 indicator -25 label -16 none -22 priority -18 reference -17 responsible -32 start -19 version -27
h/derni	BC -21 OF -18 VAE -16 action -25 applicable -19 body -18 comment -26 criterion -21 date -39 end 20 expectedLevel -24 expiry -32 indicator -28 label -27 lastCheck 28 links -22 none -22 priority -25 proofs -28 responsible -27 score -21 severity -26 start -19 status -34 version -23
h/do	BC -18 OF -17 applicable -16 body 18 comment -21 criterion -22 date -15 deadline -20 expectedLevel -26 expiry -18 indicator -26 label -20 lastCheck -18 links -16 none -24 priority -22 proofs -27 responsible -15 score -16 severity -18 status -20
h/doc	BC -26 CFA -23 OF -21 VAE -17 action -25 applicable -16 body -24 comment -33 criterion -21 date -31 deadline -29 documents 31 expectedLevel -26 expiry -24 indicator -35 label -28 lastCheck -24 none -44 phase -19 priority -24 proofs 15 score -24 session -26 severity -26 step -23
h/doc$	BC -20 CFA -17 OF -20 action -20 applicable -18 body -19 comment -20 criterion -16 date -28 deadline -20 expectedLevel -19 expiry -28 indicator -36 label -21 lastCheck -17 none -35 priority -20 proofs 16 score -18 session -26 severity -20 step -16
h/docum	BC -29 CFA -23 OF -26 VAE -25 action -31 applicable -26 body -27 comment -40 criterion -30 deadline -37 expectedLevel -46 expiry -20 indicator -46 label -43 lastCheck -34 phase -21 priority -30 score -29 session -31 severity -33
h/docum$	BC -22 OF -18 VAE -16 action -24 applicable -17 body -20 comment -28 criterion -23 deadline -23 expectedLevel -24 indicator -36 label -29 lastCheck -26 phase -19 priority -24 score -22 session -26 severity -26 steps -15
h/du	BC -22 CFA -29 OF -29 VAE -22 action -15 applicable -25 body -40 comment -28 criterion -33 expiry -16 indicator -51 none -22 priority -38 responsible -20 score -34 severity -32 status -17 steps -16
h/e	BC -18 CFA -16 OF -16 VAE 22 action -24 applicable -19 body -15 comment -28 date -16 deadline -21 expiry -21 indicator -21 label -22 lastCheck -19 links -27 priority -21 proofs -29 responsible -26 severity -18 steps -15 version -26
h/en	BC -31 CFA -24 OF -29 VAE -29 action -39 applicable -33 body -36 criterion -27 date -22 deadline -17 documents -27 expectedLevel -41 expiry -41 lastCheck -39 links -54 none -52 phase -23 reference -24 score -34 session -26 severity -38 step -28 version 15
h/entre	BC -15 body 19 comment -28 deadline -18 documents -15 end -23 expectedLevel -15 indicator -23 links -23 priority -15 proofs -17 reference -19 responsible -26 score -22 session -16 severity -15 status -27 steps -24 trainee -20
h/est	BC -22 CFA -17 OF -21 VAE -15 action -16 body -17 comment -32 criterion -26 date -23 deadline -32 documents -24 expectedLevel -22 expiry -19 lastCheck -23 none -39 priority -24 reference -18 responsible -37 score -18 session -17 severity -29 status 20 version -23
h/evalu	BC -17 OF -16 VAE -15 action -22 applicable -17 body -19 criterion -27 date -19 deadline -21 end -17 expectedLevel -17 expiry -19 links -21 none -26 priority -22 proofs -25 responsible -26 session -18 severity -20 steps 27 version -15
h/evide	BC -24 CFA -20 OF -23 VAE -22 action -31 applicable -23 body -23 comment -32 criterion -24 date -23 deadline -20 expectedLevel -26 indicator -29 label -24 lastCheck -26 priority -28 responsible -22 score -24 severity -28 status -32 version -25
h/evide$	BC -15 OF -15 action -24 comment -21 criterion -16 date -15 deadline -22 expectedLevel -22 expiry -23 indicator -20 label -17 lastCheck -16 priority -17 proofs 17 score -15 severity -18 status -19 version -17
h/f	BC -20 VAE -15 action 20 applicable -23 comment -23 criterion -16 deadline -21 expiry -18 indicator -20 label -19 lastCheck -16 none -24 priority -16 proofs -19 responsible -18 status -25 version -15
h/fair	BC -18 OF -16 VAE -16 action 26 applicable -20 comment -25 criterion -16 deadline -23 expectedLevel -26 expiry -17 indicator -23 lastCheck -17 links -22 proofs -31 responsible -23 score -17 severity -17 status -23 version -26
h/forma	BC -21 CFA -18 OF 17 action -18 applicable -17 comment -28 criterion -16 date -19 deadline -18 documents -18 expectedLevel -19 expiry -19 indicator -23 label -19 lastCheck -16 links -28 priority -19 proofs -26 reference -22 responsible -24 score -19 session 17 severity -16 status -19 trainee -27 version -22
h/forma$	BC -16 action -16 comment -22 criterion -15 date -16 deadline -15 documents -17 expiry -17 indicator -21 label -17 links -24 priority -16 proofs -23 reference -19 responsible -20 score -16 severity -18 trainee -24 version -18
h/gravi	BC -15 applicable -15 comment -15 criterion -16 deadline -15 expiry -15 indicator -18 label -18 lastCheck -16 links -19 none -28 priority -18 proofs -20 responsible -18 score -16 severity 19 status -19
h/i	BC -18 CFA -16 OF -18 action -22 applicable 15 body -19 comment -29 criterion -18 deadline -24 expectedLevel -26 expiry -18 indicator -18 label -15 lastCheck -17 links -29 none -33 priority -24 proofs 22 responsible -23 score -20 severity -22 steps 25 version -19
h/in	BC -16 action -27 applicable 22 body -26 comment -33 criterion -25 date -25 deadline -29 end -18 expectedLevel -30 expiry -29 indicator -36 lastCheck -26 links -39 none -38 priority -28 proofs -31 reference -26 responsible -30 score -22 session -28 severity -30 start -17 steps 24 trainee -18 version -30
h/ind	BC -16 OF -16 action -20 applicable -19 body -15 comment -29 criterion -26 date -16 deadline -22 documents -17 expectedLevel -18 expiry -18 indicator 30 lastCheck -18 links -22 none -35 priority -20 proofs -22 reference -18 responsible -26 score -17 session -15 severity -22 step -16 version -23
h/ind$	BC -15 OF -15 action -19 applicable -16 comment -25 criterion -18 deadline -20 expectedLevel -16 expiry -15 indicator 17 lastCheck -15 links -21 none -29 priority -18 proofs -21 reference -16 responsible -21 severity -21 version -18
h/indic	BC -22 CFA -19 OF -23 VAE -20 action -25 applicable -23 body -20 comment -34 criterion -32 date -26 deadline -29 documents -24 expectedLevel -26 expiry -26 indicator 34 lastCheck -27 links -32 none -42 phase -21 priority -25 proofs -34 reference -25 responsible -35 session -16 severity -31 step -25
h/indic$	BC -19 OF -16 action -17 applicable -16 comment -26 criterion -25 date -16 deadline -21 documents -17 expectedLevel -20 expiry -18 indicator 29 lastCheck -19 links -20 none -37 priority -18 proofs -32 reference -25 responsible -29 score -19 session -15 severity -26 step -18 version -24
h/j	BC -15 OF -15 VAE -15 action -22 applicable -18 body -22 criterion -17 deadline 15 expectedLevel -28 expiry -18 indicator -28 label -32 links -31 phase -20 priority -19 proofs 16 reference -22 responsible -31 score -18 session -23 severity -18 step -23 version -17
h/je	BC -15 action 15 comment -43 criterion -22 deadline -29 documents 16 expectedLevel -36 expiry -16 indicator -25 lastCheck -24 links -27 none -40 priority -23 proofs 23 responsible -25 severity -20 status -15 version -19
h/koi	BC -16 CFA -15 comment -15 criterion -27 date -18 deadline -16 expiry -18 indicator -31 label 24 links -31 none -19 reference -15 responsible -22 status -22 version -18
h/l	BC -18 action -48 date -32 deadline -49 end -16 expiry -38 label 15 lastCheck -42 none -24 phase -19 priority -38 proofs -18 reference -18 score -38 session -29 start -16 trainee -23 version -35
h/l audit	BC -16 OF -17 VAE -18 action -21 applicable -34 criterion -19 deadline -19 expectedLevel 15 indicator -24 label -17 lastCheck -17 links -21 priority -16 responsible -25 severity -22
h/la	BC -18 CFA -21 OF -23 VAE -21 action -32 applicable -20 body -36 comment -45 criterion -26 deadline -38 end -31 expectedLevel -22 indicator -39 label -36 none -24 priority -30 reference -28 start -29 status -22 step -21
h/last	BC -16 OF -15 action -20 applicable -16 comment -23 criterion -17 date -28 deadline -30 end 17 expectedLevel -18 expiry -27 indicator -19 label -20 lastCheck 36 links -22 none -28 priority -20 proofs -22 responsible -19 score -18 severity -21 start -17 status -25 version -18
h/le	BC -35 CFA -32 OF -35 VAE -18 action -46 applicable -43 body -27 comment -51 date 19 documents -33 lastCheck 18 none -29 phase -28 priority -44 reference -37 score -38 session -35 severity -40 status -59 steps -29 trainee -26 version -49
h/le$	BC -26 CFA -21 OF -26 VAE -30 action -33 applicable -29 body -33 comment -40 criterion -37 date 22 documents -20 expectedLevel -46 indicator -48 label -42 links -45 none -17 phase -19 priority -30 proofs -40 reference -21 responsible -44 score -28 session -25 severity -30 start 15 status -33 step -21 steps -25 trainee -22 version -31
h/nb	BC -18 OF -15 action -19 applicable -15 body -17 criterion -18 date -19 deadline -19 documents -18 expectedLevel -17 expiry -18 indicator -20 label -18 lastCheck -15 links -25 none 19 priority -21 proofs -24 reference -15 responsible -21 score -20 session -17 severity -18 status -25 step -15 version -25
h/nc	BC -25 CFA -19 OF -18 VAE -21 action -26 body -19 comment -28 criterion -21 date -20 deadline -27 expiry -25 indicator -26 label -26 lastCheck -22 links -29 none -39 priority -26 proofs -23 responsible -27 score -16 version -23
h/nc$	BC -20 VAE -16 action -21 body -15 comment -22 criterion -16 date -16 deadline -20 expectedLevel -32 expiry -19 indicator -19 label -20 lastCheck -17 links -23 none -28 priority -21 proofs -20 responsible -21 status 18 version -18
h/nivea	BC -17 action -22 applicable -16 body -16 comment -21 criterion -18 date -20 deadline -22 expiry -19 indicator -24 label -24 lastCheck -19 links -18 none -30 proofs -21 responsible -24 score -22 session -15 version -17
h/no	BC -23 CFA -20 OF -25 VAE -22 action -27 applicable -23 body -21 comment -31 criterion -19 date -23 documents -17 expectedLevel -23 expiry -24 indicator 17 label -18 lastCheck -24 links -27 phase -15 priority -21 proofs -28 responsible -27 score -29 session -15 severity -26 status -29 step -15
h/no$	BC -15 VAE -15 action -18 applicable -15 body -15 comment -20 date -22 deadline -29 expectedLevel -18 expiry -15 label -24 lastCheck -17 links -20 priority -19 proofs -17 reference 16 responsible -18 score -18 severity -20 status -24 version 15
h/not	BC -19 CFA -22 OF -20 VAE -22 action -34 applicable -21 body -25 comment 29 criterion -27 date -20 deadline -25 documents -21 end -20 expectedLevel -27 expiry -24 indicator -26 label -27 lastCheck -27 links -33 none -37 phase -15 priority -27 proofs -25 reference -23 responsible -32 score 18 session -24 severity -26 start -19 step -20 steps 17 trainee -21 version -19
h/n°	BC -29 CFA -27 OF -29 VAE -28 action -38 applicable -30 body -31 comment -43 date -31 deadline -38 documents -28 end -21 expectedLevel -34 expiry -38 indicator 19 label -44 lastCheck -40 links -41 phase -19 priority -36 proofs -49 reference 27 responsible -40 score -36 severity -34 start -21 status -47 step -20 steps -21 trainee -16
h/n°$	BC -16 CFA -17 OF -18 VAE -18 action -21 applicable -18 comment -25 criterion -30 date -19 deadline -22 expectedLevel -21 expiry -22 indicator 16 label -34 lastCheck -30 links -23 priority -21 proofs -32 responsible -27 score -25 severity -20 status -26
h/o	BC -17 CFA -24 VAE -16 action -19 applicable 19 comment -28 deadline -20 documents -18 expectedLevel -19 indicator -18 label -16 links -26 phase -16 priority -17 responsible -19 session -18 severity -20 version -16
h/o n	BC -20 OF -19 applicable 24 comment -24 deadline -18 indicator -18 links -16 severity -15
h/of	BC -29 CFA -31 OF 40 VAE -36 action -23 applicable -31 comment -24 criterion -19 deadline -31 expiry -23 indicator -34 lastCheck -21 links -31 priority -24 reference -23 responsible -33 session -17 severity -24 status -32 version -28
h/of$	BC -21 CFA -20 OF 35 VAE -24 applicable -22 comment -16 criterion -16 deadline -24 expectedLevel -18 indicator -19 label -19 none -23 proofs -22 score -17 status -20
h/on	BC -25 CFA -18 OF -22 VAE -22 action -30 applicable -23 body -22 comment -39 criterion -19 date 15 deadline -29 expectedLevel -33 indicator -35 links -19 priority -31 proofs -39 reference -16 responsible -36 score -27 session -16 severity -31 version -25
h/ordr	BC -15 OF -16 action -19 applicable -16 body -15 comment -23 criterion -17 deadline -22 expectedLevel -18 expiry -17 indicator -20 label -20 lastCheck -18 links -20 priority 18 proofs -20 responsible -16 score -17 severity -20 status -20 version -16
h/ou	BC -30 CFA -24 OF -31 VAE -27 action -34 applicable -38 comment -42 criterion -27 date -30 deadline -45 end -17 expectedLevel -35 expiry -28 indicator -43 label -29 lastCheck -35 links 31 none -51 phase -24 priority -42 proofs -39 reference -27 session -27 start -15 step -25 steps -17 trainee -18 version -33
h/p	BC -15 VAE -15 action -23 comment -29 criterion -15 date -16 deadline -30 expectedLevel -18 expiry -17 indicator -19 label -15 links -30 priority -20 proofs 21 responsible -19 score -16 severity -21 status -28 version -19
h/par	BC -20 OF -16 action -21 applicable -19 body -24 comment -34 criterion -23 date -17 deadline -20 documents -15 expiry -23 indicator -29 label -30 lastCheck -21 links -24 phase -17 priority -22 proofs -38 responsible 34 score -17 severity -22 status -30 step -16 version -22
h/point	BC -18 OF -17 VAE -15 action -22 applicable -16 body -19 criterion -26 date -18 deadline -28 expectedLevel -23 expiry -22 label 15 none -34 priority -20 proofs -25 severity -21 status -27 steps -15 version -16
h/pour	BC -26 CFA -22 VAE -27 action -34 applicable 24 comment -18 criterion -30 date -36 deadline 23 documents -16 expiry -31 label -36 lastCheck -30 links -32 priority -31 proofs -44 reference -21 responsible -34 score -27 session -19 severity -30 step -15 version -29
h/preuv	BC -21 CFA -19 OF -18 VAE -16 action -26 applicable -17 body -22 comment -41 criterion -24 deadline -15 documents 16 expectedLevel -46 expiry -30 indicator -27 label -27 lastCheck -29 phase -18 priority -28 proofs 26 reference -20 responsible -30 score -26 session -25 severity -29 status -15 step -18 steps -15 version -26
h/que	BC -23 OF -18 action 17 applicable -24 body -16 criterion -24 date -20 expiry -22 indicator -34 links -33 none -28 priority -25 responsible -21 score -21 severity -24 status -37 step -15 version -16
h/qui	BC -25 CFA -22 OF -26 action -29 applicable -27 comment -19 date -29 deadline -36 end -16 expectedLevel -35 expiry -30 indicator -32 label -18 lastCheck -29 links -40 none -41 priority -34 reference -20 responsible 30 score -27 severity -30 start -17 status -36 step -17 steps -18 trainee -20 version -21
h/quoi	BC -15 action -21 comment -25 criterion -17 date -19 deadline -21 expectedLevel -18 expiry -23 label 17 lastCheck -21 links -22 none -32 priority -19 proofs 17 responsible -22 severity -22 status -33 version -19
h/rag	BC -19 CFA -16 OF -17 VAE -16 action -18 applicable -19 body -20 comment -23 criterion -17 date -18 deadline -20 expectedLevel -17 expiry -19 indicator -21 label -18 links -24 none -34 priority -18 proofs -24 responsible -29 score -16 session -18 severity -19 status 34 version -23
h/rang	BC -15 OF -15 action -21 applicable -16 comment -17 date -16 deadline -22 expectedLevel -18 expiry -20 indicator -19 label -20 lastCheck -18 links 16 priority 16 proofs -25 responsible -22 score -17 severity -21 status -26 version -19
h/refle	BC -15 OF -16 action -24 applicable -15 comment 26 criterion -18 deadline -21 expectedLevel -20 expiry -16 indicator -20 label -20 lastCheck -17 links -16 none -23 priority -19 responsible -20 score -18 severity -17 status -20 version -17
h/relev	BC -16 applicable 15
h/requi	BC -15 OF -16 body -16 comment -25 criterion -17 date -15 deadline -21 expiry -18 indicator -20 label 18 lastCheck -18 links -26 none -27 priority -21 proofs -23 responsible -23 score -18 severity -21 status -26 version -19
h/revie	BC 15 applicable -17 comment -18 date -15 deadline -16 expiry -20 lastCheck 19 links -16 none -21 status -18 steps 23
h/s	BC -18 CFA -21 OF -18 applicable 23 comment -32 criterion -18 date -20 deadline -28 expectedLevel -25 expiry -25 label -24 lastCheck -23 links -31 none -28 proofs -32 reference -20 score -20 session -24 version -22
h/se	BC -16 action 15 applicable -16 comment -29 criterion -17 deadline -29 expectedLevel 18 expiry -16 indicator -25 lastCheck -20 links -25 none -36 phase -19 priority -19 proofs -25 reference -16 responsible -24 score -16 session -15 severity -21 status -26 version -15
h/si	BC 20 OF -15 action -15 comment -19 deadline -15 label -15 none -21 priority -16 status -25
h/skill	BC 20 applicable -18 status -15
h/statu	BC -15 OF -15 action -17 applicable -17 criterion -16 date -16 deadline -18 expectedLevel -19 expiry -18 indicator -27 label -21 lastCheck -15 links -20 none -30 priority -22 proofs -16 responsible -24 score -24 severity -18 status 23 version -19
h/suppo	BC -17 CFA -16 OF -18 action -20 comment -26 criterion -16 date -18 deadline -23 expectedLevel -20 expiry -19 label -20 lastCheck -17 proofs 21 responsible -27 score -16 session -15 severity -17 step -21
h/text	BC -16 VAE -15 action 17 applicable -16 body -15 deadline -19 expiry -17 indicator -20 links -23 none -26 priority -20 proofs -18 responsible -19 score -23 status -26 version -17
h/the	BC -20 OF -18 action -32 applicable -21 body -16 comment -34 criterion -22 deadline -22 expiry -18 indicator -25 lastCheck -19 links 16 none -34 priority -22 responsible -24 score -18 severity -21 status -26 version -17
h/train	BC -23 CFA -23 OF 26 VAE -25 action -15 applicable -25 comment -25 deadline -15 end -19 expectedLevel -15 indicator -15 label -16 none -25 priority -15 proofs -15 session -22 severity -15 start -19 steps -18
h/vae	BC -22 CFA -40 OF -25 VAE 40 action -18 applicable -36 comment -19 criterion -17 deadline -18 expectedLevel -17 expiry -17 indicator -17 label -18 lastCheck -16 links -16 none -24 priority -23 proofs -19 responsible -21 score -19 severity -19 status -19 version -17
h/vae$	BC -17 CFA -17 OF -17 VAE 30 action -15 applicable -21 comment -17 deadline -15 expectedLevel -15 indicator -15 label -15 none -24 priority -19 proofs -17 responsible -19 severity -17 status -17
h/vers	BC -16 action -19 applicable -15 comment -24 criterion -20 date -24 deadline -26 expectedLevel -23 expiry -22 indicator -26 label -17 lastCheck -20 links 15 none -36 priority -22 proofs -30 reference -19 responsible -25 score -17 session -19 severity -21 status -27 version 33
h/versi	BC -16 action -20 applicable -17 comment -19 date -22 deadline -20 expectedLevel -17 expiry -18 indicator -21 label -21 lastCheck -16 links -28 none -31 priority -22 proofs -32 responsible -23 score -17 severity -19 status -29 version 39
h/where	BC -15 action -16 applicable -22 body -17 comment -22 deadline -23 expectedLevel -16 expiry -15 indicator -15 label -20 lastCheck -15 links 24 none -20 priority -18 proofs -33 responsible -21 score -15 severity -19 status 18 version -17
h/(sentence)	CFA -34 VAE -32 body -19 date -46 end -29 expiry -19 phase -17 reference -28 responsible -42 score -21 session -31 start -30 status -19 trainee -27 version -42
h/^a	CFA -22 OF -20 VAE -17 applicable -27 body -21 comment 29 criterion -18 date -36 deadline 15 end -17 expectedLevel -20 expiry 16 indicator -30 label -28 lastCheck -41 links -32 none -22 phase -16 reference -23 responsible -42 score -20 session -19 severity -21 start -16 status -38 step -15 steps -24 trainee -17 version -32
h/^apren	CFA 21 none -19
h/^preuv	CFA -15 action -20 body -17 comment -32 date -20 deadline -23 documents 15 expectedLevel -37 expiry -16 indicator -17 label -22 lastCheck -16 links -33 none 15 priority -18 proofs 17 responsible -22 score -17 severity -18 status -24 step -15 version -19
h/appre	CFA 27 OF -22 VAE -29 applicable -24 body -16 comment -20 none -20 responsible -22 session -21 steps -17
h/apren	CFA 22 VAE -15 none -15
h/apren$	CFA 18 none -15
h/de	CFA -41 OF -26 VAE -44 action -17 applicable -43 comment -15 links -15 priority -15 reference -28 responsible -18 score -17 steps -22 version -22
h/kms	CFA -17 action -16 comment -23 deadline -17 expectedLevel -16 indicator -17 label -15 links -18 none 27 proofs -17 responsible -16 score -16 status -18 version -15
h/n	CFA -21 OF -26 VAE -23 action -20 applicable 24 body -29 criterion -20 date -17 deadline -24 documents -17 expectedLevel -20 expiry -21 indicator -21 label -22 lastCheck -17 links -24 none -18 phase -16 priority -26 proofs -17 reference -21 responsible -31 score -16 session -24 severity -28 start -16 steps -18 trainee 18 version -18
h/papie	CFA -15 OF -15 VAE -16 action -22 applicable -18 comment -26 criterion -19 deadline -21 expectedLevel -20 indicator -30 label -29 lastCheck -21 links -26 priority -18 responsible -26 score -19 session -22 severity -18 step -20
h/to	CFA -23 VAE -25 action 26 applicable -27 body -28 comment -36 date -26 deadline -32 expiry -29 label -33 lastCheck -27 none -33 priority -31 proofs -38 responsible -29 score -28 severity -30 status -39 version -27
h/v	CFA -17 VAE 21 action -26 applicable -16 body -15 comment -27 deadline -21 expectedLevel -16 expiry -20 indicator -23 label -19 lastCheck -20 links -19 priority -21 proofs -25 reference -18 score -16 severity -15 status -24
h/^actio	OF -16 action 28 applicable -15 body -21 comment -22 criterion -15 deadline -23 end -18 expectedLevel -21 expiry -16 label -18 links -16 none -28 priority -20 reference -15 responsible -30 session 21 severity -16 status -22 steps -16
h/^af	OF 20 none -19
h/^categ	OF -15 none 23 status -18
h/^chapi	OF -15 action -16 comment -17 criterion 22 deadline -17 expectedLevel -15 indicator -20 label -18 links -16 none -17 priority -16 proofs -17 responsible -17 score -16 severity -15 status -18 version -15
h/ae	OF -24 applicable 23 none -18 status -22
h/af$	OF 20 none -15
h/c	OF -23 VAE -27 action -31 comment -33 criterion 30 date -30 deadline -31 documents -21 expectedLevel -32 expiry -32 lastCheck -27 none -38 priority -27 reference -24 responsible -40 score -25 session -19 severity -33 status -21 step -16 version -22
h/form	OF 15 body -23 comment -17 links -15 none -21 reference -21 trainee -15
h/form$	OF 18 status -15
h/item	OF -15 applicable 20 comment -17 expectedLevel -15 indicator 17 links -15 none -27 proofs -19 responsible -16 status -26
h/kan	OF -19 applicable -27 body -21 comment -20 deadline 18 expectedLevel -16 indicator -23 lastCheck -16 links -16 responsible -16 status -21
h/les	OF 18 body -20 comment -15 deadline -18 proofs -15 status -16
h/mdp	OF -17 applicable -22 deadline -19 none 25 responsible -28 severity -16 status -27
h/moi	OF -16 applicable 28 comment -18 deadline -22 documents -18 indicator -19 links -21 none -23 status -27
h/n$	OF -22 comment -22 deadline -19 expectedLevel -16 indicator -21 label -15 lastCheck -15 links -19 priority -18 proofs -17 responsible -16 score -16
h/non	OF -16 action -17 comment -19 deadline -19 expectedLevel -15 expiry -16 indicator -18 label -17 lastCheck -16 links -16 none -27 priority -16 proofs -21 responsible -16 score -16 severity 17
h/ns	OF -15 applicable 20 deadline -15 none -17 status -17
h/pag	OF -16 comment -22 indicator -16 none 30 status -19
h/pag$	OF -15 comment -16 none 25 responsible -15
h/pc	OF -15 action -18 body -17 comment -21 criterion -17 date -17 deadline -16 documents 20 expectedLevel -18 expiry -16 indicator -22 lastCheck -15 none -30 priority -18 reference -17 responsible -25 score -15 session -17 severity -17 status -19 step -15 version -16
h/perso	OF -16 VAE -15 body -20 criterion -15 expectedLevel -15 indicator -21 label -20 links -22 none -24 priority -16 proofs -19 responsible 27 score -20 severity -18 status -25 trainee 18 version -15
h/possi$	OF -15 action -20 applicable -15 body -16 comment -22 deadline -20 expectedLevel 30 expiry -16 indicator -18 label -19 lastCheck -16 links -23 priority -17 proofs -32 responsible -21 score -17 severity -18 status -24 version -18
h/pour les	OF 16 deadline -15
h/train$	OF 15 links -18 responsible 16 steps -15 trainee -17
h/y	OF -19 VAE -16 action -23 body -23 comment -30 criterion -20 deadline -27 expectedLevel -16 expiry -16 indicator -24 label -23 lastCheck -19 links -17 none -27 priority 19 proofs -24 score -15 severity -18 status -25 version -18
h/^prior	VAE 16 expectedLevel -17 none -19
h/^val	VAE 16 action -15 comment -17 date -15 expiry 19 none -20 proofs -17 responsible -15 status -17
h/a$	VAE -16 action -23 comment -27 deadline -20 documents -18 expiry -17 indicator -23 label -18 links -21 priority -18 proofs -25 responsible 27 status -24 version -23
h/acq	VAE 19 expiry -17
h/appli	VAE -17 action -19 applicable 18 comment -17 deadline -16 expiry -19 indicator -18 label -15 links -15 none -18 priority -17 proofs -19 responsible -17 severity -15 status -22
h/exp	VAE 17 date -22 expiry 20 lastCheck -19 none -17
h/pr	VAE -15 action -23 comment -31 criterion -15 date -19 deadline 16 documents -15 expectedLevel -17 expiry -21 label -17 lastCheck -18 links -24 none -19 priority -19 proofs -23 reference -23 responsible -26 score -18 session -23 severity -24 status -30 step -15 trainee 16 version -20
h/prior	VAE 15 action -17 comment -18 criterion -19 deadline -19 expectedLevel -23 expiry -17 indicator -20 label -19 lastCheck -18 links -19 none -26 priority 23 proofs -21 severity -20 status -23
h/scop	VAE 15 action -27 applicable 15 body -23 comment -30 criterion -22 date -22 deadline -28 expectedLevel -28 expiry -26 indicator -25 label -27 lastCheck -25 links -28 none -29 priority -27 proofs -29 responsible -19 score -20 severity -29 status -34 version -24
h/t	VAE -15 action -18 body -15 comment -22 links -18 none 33 proofs -19 responsible -23 status -17 version -17
h/v a	VAE 19 action -20 comment -23 deadline -18 expiry -16 lastCheck -16 proofs -21 responsible -20 status -18 version -18
h/val	VAE 17 action -15 comment -17 date -16 expiry 18 lastCheck -15 links -16 none -20 proofs -17 responsible -15 status -20
h/0	action -24 applicable -27 body -32 comment -38 date -18 deadline -23 end -19 expectedLevel -31 expiry -21 indicator -32 label -35 lastCheck -23 links -34 none -39 priority -24 proofs -29 reference -23 responsible -33 score 28 session -25 severity -31 start 19 status -27 trainee -27 version -24
h/0$	action -20 applicable -20 body -19 comment -33 date -16 deadline -23 end -17 expectedLevel -26 expiry -19 indicator -25 label -29 lastCheck -19 links -25 none -30 priority -20 proofs -25 responsible -18 score 21 severity -22 status -26 version -19
h/^act	action 16 comment -18 deadline -15 links -15 none -21 proofs -20 responsible -18
h/^artif	action -19 body -15 comment -20 deadline -15 expiry -16 indicator -18 label -17 none -27 priority -16 responsible -20 score -15 severity -15 status -21
h/^axe	action 18 comment -16 none -15
h/^corre	action 15
h/^crite	action -15 comment -21 criterion 23 deadline -17 expectedLevel -18 expiry -17 label -22 lastCheck -18 links -19 none -29 priority -17 proofs -21 responsible -20 score -15 severity -16 status -25 version -17
h/^echea	action -30 comment -16 deadline 27 indicator -15 label -17 lastCheck -18 proofs -15 status -17
h/^eleme	action -15 criterion -15 date -17 deadline -20 documents 17 expectedLevel -18 expiry -17 indicator -19 label -20 lastCheck -16 links -23 none -32 priority -17 proofs 22 responsible -15 severity -18 status -23 version -16
h/^exige	action -15 comment -15 criterion -20 deadline -17 expectedLevel 16 indicator -22 label 19 links -16 none -24 priority -15 proofs -17 responsible -18 severity -16 status -24
h/^feu	action -16 comment -21 deadline -17 links -17 none -18 priority -15 proofs -19 responsible -16 severity -16 status 31
h/^fin	action -18 body -19 comment -22 date -17 end 27 expiry 16 indicator -17 label -15 lastCheck -20 links -24 priority -16 proofs -24 reference -17 responsible -19 session -21 start -21 status -21 steps -24 trainee -16
h/^impor	action -17 body -15 comment -19 deadline -18 expectedLevel -17 expiry -15 indicator -15 lastCheck -15 links -18 none -21 priority 26 proofs -17 responsible -17 score -15 severity -17 status -19
h/^l	action -15 applicable -17 body -15 comment -21 criterion -29 deadline -18 expectedLevel 18 expiry -15 indicator -20 lastCheck -16 links -21 none -27 priority -16 proofs -24 responsible -19 score -22 severity -23 status -34 version -15
h/^mesur	action 22 none -15 proofs -18 status -15
h/^mon	action -17 comment -19 expiry -16 indicator -16 links -16 none -17 priority -16 proofs -16
h/^niv	action -15 comment -19 deadline -19 expectedLevel 22 label -20 links -16 none -22 proofs -18 responsible -18 severity -16 status -17
h/^obs	action -16 comment 25 deadline -17 indicator -15 links -17 none -21 proofs -17 responsible -18 severity -15 status -23
h/^photo	action -19 none 27 proofs -15 responsible -17 status -17 version -17
h/^point	action -17 body -16 deadline -26 expiry -15 lastCheck -24 links -25 none -35 proofs -19 severity -16 status -23 steps -15 version -18
h/^qui	action -17 applicable -16 comment -22 criterion -18 deadline -20 expiry -16 indicator -17 label -16 links -19 none -20 priority -18 proofs -28 responsible 28 severity -15 status -20
h/^rang	action -27 applicable -15 comment -19 date -15 deadline -20 expectedLevel -16 expiry -19 indicator -21 label -17 lastCheck -16 priority 15 proofs -22 responsible -20 score -15 severity -18 status -24 version -17
h/^requi	action -29 comment -18 deadline -17 indicator -19 label 21 none -23 priority -15 proofs -16 responsible -16 status -20
h/^respo	action -21 comment -15 none -16 proofs -15 responsible 34 status -19
h/^scop	action -18 body -15 comment -20 criterion -16 deadline -18 expectedLevel -18 expiry -18 indicator -17 label -17 lastCheck -17 links -17 none -28 priority -18 proofs -20 responsible -20 score -18 severity -20 status -21 version -17
h/^statu	action -15 criterion -15 expectedLevel -15 indicator -21 label -15 links -17 none -26 priority -16 proofs -21 responsible -20 score -15 status 17 version -17
h/^to	action 16
h/a f	action 21 comment -17 deadline -16 proofs -17
h/a fair	action 21 applicable -15 comment -22 deadline -17 indicator -17 label -15 links -16 proofs -23 responsible -20 status -18 version -23
h/a mener	action 19 proofs -16
h/a montr	action -20 comment -24 none -33 proofs 25 responsible -15 status -15
h/a savoi	action -16 comment 20 proofs -16
h/act	action 15 comment -18 deadline -15 none -19 proofs -20 responsible -17 status -19
h/actio a	action 16
h/aff	action -16 comment -19 documents -16 none -19 proofs -17 responsible 23 status -17
h/ameli	action 18 documents -19 indicator -19 label -15 lastCheck -24 links -18 none -25 priority -17 proofs -16 responsible -16 status -23
h/ameli$	action 20 documents -15 expiry -19 indicator -19 lastCheck -23 links -18 none -25 priority -18 proofs -15 responsible -16 status -23
h/argum	action -17 comment 29 deadline -19 documents -17 indicator -19 links -25 none -27 proofs -18 reference -16 responsible -20 status -20
h/artif	action -19 body -15 comment -20 deadline -19 expiry -17 indicator -21 none -32 priority -17 responsible -23 severity -16
h/artif$	action -15 links -26 none -19 proofs 23 version -17
h/av	action -20 comment -24 date -16 deadline 20 expiry -16 indicator -17 lastCheck -22 links -18 none -21 priority -18 proofs -20 responsible -18 score -15 status 17 step -19
h/av$	action -19 comment -22 none -17 priority -17 proofs -19 score -15 status 21
h/avanc	action -17 comment -18 deadline -21 indicator -16 lastCheck -17 links -17 none -19 priority -17 proofs -17 responsible -15 status 30
h/avanc$	action -15 comment -16 deadline -18 priority -15 status 23
h/avant	action -17 comment -29 date -25 deadline 16 documents -24 expiry 23 indicator -28 lastCheck -17 links -25 priority -20 proofs -31 reference -24 responsible -31 session -21 status -27 step -19 steps 15 version -23
h/avant$	action -16 comment -22 date -17 expiry 25 indicator -19 lastCheck -17 links -16 priority -17 proofs -22 responsible -16 status -18 version -16
h/axe	action 16 deadline -18
h/bar	action -20 comment -16 expectedLevel 17 links -17
h/boucl	action -16 comment -20 deadline 19 expiry -16
h/boucl pour	action -15 comment -17 deadline 19 expiry -18
h/by	action -16 applicable -15 comment -23 criterion -15 date -20 expectedLevel -17 indicator -22 label -18 lastCheck -19 links -22 priority -18 proofs -22 reference -17 score -16 severity -20 status -27 version -20
h/by$	action -15 comment -20 date -18 indicator -21 label -15 links -25 proofs -19 reference -18 severity -16 status -23 version -19
h/ce que	action -19 comment 18 deadline -26 indicator -20 lastCheck -17 links -15 none -30 priority -16 status -22
h/chapi	action -15 comment -17 criterion 21 deadline -17 expectedLevel -15 indicator -20 label -18 links -16 none -21 priority -15 proofs -17 responsible -16 score -15 severity -15 status -18
h/check	action -15 comment -19 criterion -15 date -32 deadline -23 expiry -23 indicator -16 label -15 lastCheck 28 links -19 none -22 priority -15 proofs -18 responsible -18 severity -16 status -19 steps 15
h/clear	action -15 comment -16 expectedLevel 17 indicator -15
h/color	action -15 criterion -15 deadline -20 expectedLevel -16 indicator -19 label -16 links -21 none 23 priority -18 proofs -19 responsible -20 score -16 severity -17 status -15 version -16
h/comment$	action -21 body -15 comment 28 deadline -15 expectedLevel -16 indicator -17 links -19 none -23 proofs -17 responsible -18 status -20 steps -15
h/confo$	action -15 comment -28 criterion -16 deadline -16 expectedLevel -17 expiry -16 indicator -18 label -17 lastCheck -15 links -19 none -23 priority -16 proofs -22 responsible -19 score -16 severity 16 status 25 version -15
h/corre	action 21 proofs -17 responsible -17
h/corri	action 15 comment -19 proofs -15
h/crit	action -15 comment -16 criterion 29 deadline -16 indicator -25 label -17 links -15 none -24 priority -15 proofs -16 responsible -15 score -15 status -17 version -18
h/crit$	action -15 comment -16 criterion 26 deadline -16 indicator -21 label -16 links -15 none -19 priority -15 proofs -16 responsible -16 score -15 severity -15 status -17 version -21
h/d ameli	action 17 comment -25 indicator -16 label -15 lastCheck -17 links -17 none -22 priority -17 proofs -16 status -22
h/de quoi	action -16 comment -17 indicator -24 none -24 proofs 17 severity -16 status -19
h/dead	action -15 comment -17 criterion -15 date -16 deadline 26 expectedLevel -15 indicator -22 label -16 lastCheck -15 links -23 phase -15 priority -16 responsible -19 score -15 severity -17 status -20 version -15
h/dern	action -16 comment -19 date -17 deadline -16 expectedLevel -15 expiry -17 indicator -19 label -20 lastCheck 27 links -18 none -20 priority -16 proofs -17 responsible -18 score -16 severity -16 status -17
h/des	action -16 body -15 comment -21 deadline -20 expectedLevel 22 expiry -16 label -18 links -26 none -26 priority -16 reference -20 responsible -32 score -16 session -15 severity -20 status -21 steps 26 version -18
h/doit	action 22 expectedLevel -17 label -15 none -16 proofs -21
h/dosie	action -16 comment -20 deadline -17 expectedLevel -16 expiry -15 links 21 none -19 priority -15 proofs -18 responsible -18 score -15 severity -16 status -16
h/du docum	action -15 deadline -16 label -16 lastCheck -18 links 18 none -38 reference -27 session -15 step -23 version -27
h/due	action -17 comment -20 date -16 deadline 23 documents -17 expectedLevel -16 indicator -18 label -17 lastCheck -27 links -21 priority -17 proofs -19 reference -16 responsible -21 score -15 severity -17 status -23 version -15
h/ech	action -15 comment -18 date -15 deadline 19 expiry -17 indicator -17 lastCheck -17 links -16 priority -15 proofs -16 responsible -18 severity -15 status -18
h/echea	action -30 comment -17 date -28 deadline 35 expiry -24 indicator -15 label -16 lastCheck -30 links -15 none -15 proofs -17 status -23
h/eleme	action -19 criterion -15 date -16 deadline -18 expiry -16 indicator -18 label -19 lastCheck -16 links -23 none -33 priority -16 proofs 21 severity -17 status -21 version -15
h/elimi	action -15 applicable -16 deadline -18 none -20 priority -16 responsible -20 severity 21 status -18
h/evalu$	action -18 date -17 deadline -17 expiry -17 indicator -28 links -17 none -22 priority -17 proofs -24 score -17 severity -19
h/expec	action -17 comment -18 deadline -16 expectedLevel 33 label -17 links -24 priority -18 proofs -26 responsible -16 status -15
h/fair$	action 28 applicable -17 comment -26 deadline -18 expectedLevel -19 expiry -16 indicator -18 label -23 lastCheck -15 links -18 priority -22 proofs -28 responsible -21 status -20 version -22
h/faut	action -24 comment -23 criterion -16 deadline 15 expectedLevel -37 expiry -15 indicator -20 label 18 lastCheck -27 links -23 priority -15 responsible -20 status -22
h/feu	action -15 comment -18 deadline -15 links -17 none -19 priority -15 proofs -15 responsible -17 status 22
h/fichi$	action -15 comment -20 documents 17 links -20 none -20 proofs 15 responsible -17 step -18
h/fin	action -16 body -23 comment -25 date -18 end 21 expiry 15 indicator -16 lastCheck -21 links -25 priority -15 proofs -23 reference -21 responsible -23 session -24 start -25 status -21 trainee -21
h/foi	action -15 comment -18 deadline -17 expectedLevel -16 indicator -16 lastCheck 23 none 17 responsible -19 status -18
h/green	action 16 links -16
h/guid	action -20 comment -30 deadline -23 expectedLevel 30 indicator -19 label -29 lastCheck -17 links -19 priority -17 proofs -25 responsible -21 score -17 status -24 version -15
h/guid$	action -18 comment -19 deadline -19 none 17 proofs -15 status -18
h/impor	action -18 body -17 comment -19 deadline -18 expectedLevel -17 expiry -15 indicator -15 lastCheck -15 links -18 none -22 priority 26 proofs -17 responsible -17 score -16 severity -17 status -18
h/impor$	action -16 body -16 comment -17 criterion -16 deadline -18 expectedLevel -16 indicator -19 label -20 links -17 none -20 priority 27 proofs -19 responsible -16 score -15 severity -16 status -18
h/in scop	action -20 body -15 comment -21 criterion -16 date -16 deadline -20 expectedLevel -19 expiry -18 indicator -22 label -22 lastCheck -20 links -21 none -26 priority -20 proofs -22 severity -20 status -26 version -17
h/it	action -19 applicable -16 comment -20 criterion -16 date -19 expectedLevel -21 expiry -26 indicator -26 lastCheck -17 links 21 none -25 priority -17 proofs -25 reference -15 responsible -25 score -15 session -16 version -22
h/j$	action -16 body -16 comment -34 documents -21 indicator -20 label -15 links -21 phase -16 priority -16 proofs 21 responsible -18 severity -15 step -16
h/jour	action -18 body -15 comment -15 date -23 deadline -21 expiry -26 indicator -28 label -19 lastCheck 16 links -18 none 20 priority -16 proofs -25 reference -16 score -15 session -15 start 16 status -17 steps -17
h/justi	action -15 links -17 none -23 proofs 27 responsible -15 status -16 version -15
h/ki	action -15 applicable -16 deadline -16 links -17 none -24 responsible 34 status -16
h/laudi	action -15 proofs 20
h/level	action -22 comment -24 deadline -19 expectedLevel 21 indicator -17 label -21 links -16 proofs -19 score -15 status -17 version -15
h/link	action -15 indicator -18 label -15 links 32 none -24 proofs -26 responsible -20 status -16
h/locat$	action -15 comment -18 links 24 none -19 proofs -19 responsible -18 status -18
h/maj	action -15 comment -17 date -22 deadline -21 expectedLevel -16 expiry -16 indicator -16 label -16 lastCheck 19 links -15 none -20 priority -15 proofs -16 responsible -16 status -16
h/maj$	action -17 comment -17 date -22 deadline -26 expectedLevel -15 expiry -17 indicator -15 label -17 lastCheck 20 links -15 none -20 priority -17 proofs -16 responsible -17 severity 16 status -16 version -15
h/manoe	action 24 none -27
h/men	action 17 comment -16 proofs -17
h/mener	action 18 proofs -15
h/mener$	action 18 proofs -15
h/mes	action -15 comment 24 none -16 responsible -17 score -19 status -17
h/mesur	action 21 proofs -16
h/mettr	action -16 comment -20 deadline 15 expiry -21 label -15 priority 18 proofs -18 status -17
h/mettr en	action -15 comment -19 deadline 17 expiry -19 label -15 priority 17 proofs -17 status -17
h/min	action -16 comment -16 label -16 lastCheck -20 none -16 priority -15 proofs -16 responsible -16 severity 20 status -15
h/mon	action -26 comment -31 date -18 expectedLevel -18 expiry -18 indicator -23 label -17 lastCheck -18 links -24 none -26 priority -22 proofs -21 responsible -18 severity -17 version -15
h/montr	action -22 applicable -15 comment -29 criterion -15 deadline -17 expectedLevel -23 indicator -17 label -33 lastCheck -15 links -20 priority -16 proofs 23 responsible -21 status -22 version -15
h/montr$	action -21 comment -25 criterion -17 deadline -17 expectedLevel -19 expiry -18 indicator -17 label -33 lastCheck -15 links -18 priority -15 proofs 17 responsible -21 status -20 version -17
h/nam	action -17 comment -27 date -23 deadline -24 end -25 expiry -21 indicator -23 label -15 links -32 priority -18 reference -29 score -16 severity -16 start -25 status -26 steps -20 version -23
h/nam$	action -16 comment -24 date -17 deadline -20 documents -15 end -22 expiry -18 indicator -22 label -15 links -20 priority -16 reference -26 score -15 start -22 status -23 steps -20 version -20
h/next	action 22 comment -16 expectedLevel -15 none -18 proofs -20 responsible -19 status -19
h/next actio	action 23 responsible -15
h/niv	action -15 comment -19 deadline -19 expectedLevel 23 indicator -15 label -19 links -16 none -21 proofs -18 responsible -18 severity -15 status -17
h/noter	action -30 comment 26 deadline -22 expiry -21 priority -15 proofs -21 status -17
h/nourr	action 28 applicable -16 comment -23 deadline -24 none -21 proofs -16 status -17
h/obs	action -15 comment 24 deadline -15 expectedLevel -15 links -16 none -20 proofs -17 responsible -17 severity -15 status -18
h/on$	action -20 comment -17 criterion -15 deadline -19 indicator -19 label -19 links -23 none -30 priority -17 proofs -20 responsible -17 score -19 severity -17 status -23 version -17
h/oppos	action -16 comment -15 deadline -20 links -15 none -16 priority -15 proofs 20 responsible -17 status -19
h/oppos$	action -16 comment -15 deadline -19 links -18 none -24 priority -15 proofs 20 responsible -17 status -19
h/order	action -16 body -16 comment -22 criterion -15 deadline -19 expectedLevel -16 indicator -17 label -15 links -19 priority 22 proofs -19 responsible -16 severity -15 status -22
h/order$	action -18 body -15 comment -24 criterion -15 deadline -21 expectedLevel -16 expiry -15 indicator -17 label -17 lastCheck -15 links -20 priority 24 proofs -20 responsible -16 score -17 severity -17 status -22
h/out$	action 19 links -16 none -22 responsible -15 steps 17
h/papel	action -21 comment -22 date -16 deadline -18 expectedLevel -20 expiry -16 indicator -17 lastCheck -16 links -20 none -23 priority -17 proofs 28 score -16 severity -17 status -22 version -19
h/papie a	action -16 comment -17 deadline -17 indicator -15 none -21 proofs 27 status -21
h/pas	action -15 comment -17 criterion -16 deadline -21 documents -16 expectedLevel -15 indicator -21 label -17 links -34 none -27 priority -15 proofs -20 responsible -23 score -16 status 20
h/photo	action -18 comment -15 indicator -15 links -15 none 28 proofs -16 responsible -17 status -17 version -17
h/pilot	action -18 comment -18 label -17 links -20 none -18 proofs -24 reference -16 responsible 28 severity -25 status -16
h/pilot de	action -18 comment -18 label -16 none -16 responsible 27 severity -28
h/plan	action 16 comment -17 deadline 17 indicator -18 label -21 lastCheck -20 none -26 proofs -22 severity -17 status -20
h/possi	action -19 body -15 comment -23 criterion -18 date -16 deadline -20 expectedLevel 31 expiry -17 indicator -19 label -19 lastCheck -16 links -24 priority -18 proofs -32 responsible -22 score -17 severity -20 status -26 version -20
h/pour$	action -17 comment -23 deadline 23 expiry -16 none -15 proofs -16
h/preco	action 19 comment -18 links -17 none -18 proofs -17
h/preco$	action 22 comment -17 links -17 none -18 proofs -16
h/prend	action 17 proofs -15
h/prese	action -15 comment -22 documents 15 links -16 none -19 proofs 25 status -15
h/preuv$	action -15 comment -23 expectedLevel -16 expiry -30 indicator -23 label -15 lastCheck -21 priority -18 proofs 18 responsible -23 score -15 session -26 severity -20 version -18
h/quali	action -15 comment -18 deadline -17 expectedLevel -19 label -15 lastCheck -16 links -18 none -25 priority -18 proofs -21 score -15 status -24 step -15 version -18
h/quali$	action -16 comment -21 criterion 15 deadline -20 expectedLevel -19 links -19 none -23 proofs -19 score -15 severity -17 status -19 version -17
h/que je	action 18 comment -30 expectedLevel -27 label -27 none -21 proofs 22 status -15
h/quil	action -17 none -15
h/r	action 16 comment -22 deadline -16 none -16 proofs -18 steps 23
h/r$	action 15 comment -15
h/refer	action -17 comment -16 criterion -18 deadline -18 end -15 expiry -16 lastCheck -17 links -24 none -31 priority -15 responsible 23 session -20 severity -17 status -26 steps -17 version -18
h/rem	action -17 body -17 comment 28 deadline -16 end -18 expectedLevel -17 indicator -15 none -25 priority -15 reference -16 responsible -23 session -17 severity -17 start -18 status -20 trainee -17
h/rem$	action -19 body -16 comment 27 criterion -15 deadline -18 end -16 expectedLevel -20 expiry -15 indicator -17 label -17 none -23 priority -17 proofs -16 responsible -22 score -15 severity -19 start -17 status -22 version -16
h/remed	action 21 deadline -15 none -19 proofs -16 status -15
h/remed$	action 20 none -18 proofs -16
h/respo	action -22 body -20 comment -19 deadline -16 expectedLevel -15 indicator -16 lastCheck -16 links -18 none -24 priority -19 proofs -17 responsible 30 severity -17 status -19
h/rq	action -15 comment 26 links -20 none -19 priority -15 proofs -16 responsible -15
h/savoi	action -18 comment 22 deadline -15 proofs -20
h/savoi$	action -15 comment 22 deadline -15 proofs -19
h/scop$	action -18 body -15 comment -21 criterion -16 date -16 deadline -23 expectedLevel -20 expiry -18 indicator -18 label -25 lastCheck -18 links -20 none -19 priority -20 proofs -20 responsible -25 score -16 severity -20 status -26 version -18
h/se que	action 17 label -16 proofs -21
h/se quil	action -17 none -16
h/sever	action -17 deadline -17 expectedLevel -19 indicator -16 label -15 none -20 priority -15 proofs -17 responsible -16 score -15 severity 23 status -19
h/sort	action 16 end 16
h/tdl	action 16 proofs -17
h/text$	action 17 applicable -15 body -15 criterion -15 date -15 deadline -20 expiry -18 indicator -18 links -22 none -27 priority -21 proofs -15 responsible -19 score -25 severity -17 status -22 version -18
h/to do	action 20 expectedLevel -17 indicator -18 links -15 proofs -21
h/todo	action 19 comment -25 expectedLevel -20 none -15
h/urg	action -16 applicable -16 comment -16 deadline -18 indicator -17 label -16 links -17 none -22 priority 27 proofs -16 responsible -15 severity -19 status -25
h/valid	action -15 comment -18 criterion -15 deadline -23 expectedLevel -16 expiry 31 indicator -22 label -19 lastCheck -28 links -23 none -25 priority -15 proofs -30 responsible -21 score -15 severity -20 version -18
h/verdi	action -19 applicable -15 body -16 comment -18 criterion -16 deadline -20 expectedLevel -15 expiry -16 indicator -16 label -15 lastCheck -15 links -20 none -23 priority -20 proofs -19 responsible -20 score -16 severity -19 status 27 version -19
h/verss	action -19 comment -20 date -17 deadline -17 expectedLevel -16 expiry -20 indicator -21 label -15 lastCheck -15 links -21 none -26 priority -18 proofs -24 responsible -22 score -17 session -17 severity -16 status -26 version 30
h/veut	action -16 comment -20 expectedLevel 27 label -15 none -22 proofs -19 status -22
h/vrac	action -15 comment 23 deadline -18 indicator -17 label -16 none -16 priority -17 proofs -15 responsible -19 status -16 version -16
h/we	action -18 applicable -21 comment -19 deadline -21 expectedLevel -16 indicator -17 label -20 links -28 none -25 priority -19 responsible -17 severity -19 status 26
h/^impri	applicable -25 comment -16 links -15 none 36 responsible -16 status -29
h/^ind	applicable -16 comment -17 criterion -25 deadline -16 indicator 36 label -33 links -15 none -25 proofs -20 responsible -19 status -26 version -15
h/^item	applicable 22 comment -15 indicator 19 none -26 status -25
h/^ki	applicable -15 deadline -15 links -15 none -21 responsible 31 status -18
h/^nc	applicable -20 comment -17 none -27 proofs -16
h/^what	applicable -15 comment -25 deadline -20 indicator -19 links -19 none -26 priority -17 severity -15 status -22
h/a moi	applicable 22 status -15
h/am	applicable 16 steps 18
h/appl	applicable 15
h/are	applicable -18 deadline -17 none -26 status 27
h/b	applicable -17 comment 21 criterion -16 links -16 none -23 proofs -17 responsible -16 severity -15 status -23
h/clien$	applicable -16 body 22 deadline -20 none -17 proofs -15 responsible -17
h/conf	applicable -29 expectedLevel -15 none -17 responsible -15 severity -30 status 21
h/confi	applicable -16 comment -15 deadline -16 links -18 none 26 score -15 status -22
h/impri	applicable -19 comment -16 links -17 none 35 proofs -16 responsible -16 status -33
h/moi$	applicable 21
h/pomm	applicable 15
h/pour l	applicable 16 comment -23 expectedLevel -18 none -30 proofs -19 status 18
h/pr ns	applicable 16
h/pr qd	applicable -17 deadline 19 responsible -16 status -16
h/pret	applicable -18 comment -20 none -17 status 25
h/qd	applicable -15 deadline 20 responsible -15 status -15
h/quel	applicable -16 comment -19 date -19 deadline -18 documents -15 expiry -16 links -19 none -26 phase -15 reference -21 responsible -17 status -24
h/remar	applicable -19 comment 38 deadline -16 expectedLevel -17 indicator -15 links -16 none -32 proofs -26 responsible -18 status -20 steps -15
h/ther	applicable -17 deadline -17 none -24 status 21
h/w	applicable -16 body -16 none -18 priority 20 responsible -16 status -18
h/what	applicable -16 comment -24 deadline -21 indicator -21 lastCheck -15 links -24 none -27 priority -17 responsible -15 severity -15 status -25
h/^0	body -15 end -18 none -21 start 16
h/^accou	body 16 documents -16 links -16 none -17 status -15
h/^analy	body -15 comment 26 links -21 none -21 proofs -16 responsible -19 session -16 trainee -16
h/^anyth	body -15 comment 24 links -17 none -18 responsible -17
h/^body	body 15
h/^boit	body 20 steps -17 trainee -15
h/^centr	body 18 none -17 status -15
h/^clien	body 20
h/^clt	body 17 responsible -16
h/^compa	body 15
h/^convo	body -17 comment -15 end -16 none -20 session -15 start -21 steps 22 trainee -16
h/^debut	body -21 comment -15 end -26 links -15 none -19 reference -16 responsible -19 session -20 start 30 steps -21 trainee -17
h/^dossi	body -16 documents -17 end -17 links 21 none -21 responsible -22 start -16 step -17 steps -22
h/^entit	body 18
h/^essm	body 15
h/^eval	body -21 comment -17 end -30 links -15 none -24 responsible -20 session -25 start -23 steps 30 trainee -18
h/^evalu	body -15 comment -21 end -18 session -20 start -15 steps 28
h/^fact	body -18 none -15 steps 26
h/^finan	body 18 none -18
h/^form	body -21 reference -21 steps -15
h/^intit	body -15 comment -15 date -21 end -16 indicator -25 label 23 links -27 none -25 reference -19 responsible -17 session 21 status -23 steps -17 version -16
h/^learn	body -16 none -15 responsible -18 session -20 trainee 17
h/^n	body -21 comment 17 none -18 responsible -16 session -16 status -22 steps -15 trainee 16
h/^numer	body -17 comment -18 documents -15 indicator 25 links -16 none -27 reference 22 responsible -18 session -15 status -15 steps -17 trainee -15
h/^opco	body 18 comment -15 links -15 responsible -18 session -15 start -18
h/^organ	body 16 none -20
h/^ou	body -18 comment -19 date -18 deadline -20 documents -26 expectedLevel -15 expiry -15 indicator -28 label -24 lastCheck -16 links 32 none -27 priority -18 proofs -30 reference -22 responsible -34 session -19 severity -25 step -19 version -21
h/^owner	body -21 comment -17 indicator -16 label -15 links -18 none -25 priority -16 proofs -18 responsible 28
h/^posit	body -17 comment -17 session -17 start -16 steps 17 trainee -17
h/^profe	body -15 comment -16 documents -20 indicator -17 links -22 none -19 proofs -17 responsible 23 status -21 trainee 20 version -15
h/^salon	body 16
h/^satis	body -24 steps 20
h/^sessi	body -21 comment -16 links -17 none -23 reference -19 responsible -26 steps -19 trainee -22
h/^sorti	body -17 end 25 expiry -15 session -22 start -19 steps -19
h/^struc	body 17
h/^vers	body -17 comment -15 date -17 expiry -16 links -25 none -19 proofs -15 responsible -17 status -19 version 26
h/accou	body 16 documents -15 links -15 none -18 status -16
h/accou$	body 17 comment -15 documents -15 links -15 none -16
h/adres	body -18 comment -21 documents -17 priority -15 proofs -19 reference -16 session -16 status -21 step -18 version -15
h/after	body -16
h/aid	body -18 comment -23 date -15 deadline -17 indicator -19 label -15 links -21 none 24 priority -15 proofs -21 responsible -17 status -23
h/asses	body -17 comment -16 none -18 responsible -15 start -15 steps 18 trainee -16
h/aux	body -15 comment -15 none -15 steps 15
h/benef	body -23 comment -18 end -16 links -23 none -19 responsible -18 session -21 start -17 steps -20 trainee 19
h/benef$	body -18 comment -18 end -17 links -22 none -19 responsible -19 session -22 start -17 steps -19 trainee 20
h/body	body 19 responsible -17 trainee -17
h/body$	body 19 responsible -17 trainee -15
h/boit	body 16 steps -18
h/boit$	body 22 session -18
h/bonho	body -21 comment -15 end -15 reference -15 responsible -16 session -19 steps -15 trainee 22
h/cabin	body 16
h/candi	body -16 session -17 steps -15 trainee 16
h/ce qui	body -15 none -17 proofs 25 responsible -20 status -15
h/centr	body 19 none -18 responsible -15 status -15
h/certi	body -16 comment -17 none -20 session -15 start -15 steps 20 trainee -17
h/clt	body 18 responsible -15
h/coach	body -16 end -16 links -16 responsible 21 session -16 start -15 steps -17 trainee -15
h/coll	body -22 priority -17 proofs -18 responsible 23 status -19
h/colum	body -15 comment -19 links -16 none -21 proofs -16 responsible -22 status 23
h/comma	body 22 comment -18 end -17 links -18 none -18 reference -16 responsible -17 start -16 trainee -16
h/comma$	body 23 comment -18 end -17 links -18 none -19 reference -15 responsible -17 start -16
h/compa	body 16 trainee -16
h/contr	body -16 comment -23 criterion -15 date -23 deadline -20 expectedLevel -17 expiry -23 lastCheck 26 links -18 none -28 proofs -19 responsible -20 score -18 severity -17 start -17 steps 18 version -17
h/convo	body -17 comment -15 none -20 session -15 start -19 steps 22 trainee -16
h/deb	body -18 comment -16 end -24 none -18 reference -16 responsible -16 session -17 start 22 steps -17 trainee -17
h/deb$	body -15 end -22 none -16 session -17 start 20 steps -16 trainee -17
h/debut	body -21 comment -15 end -26 links -15 none -19 reference -16 responsible -17 session -22 start 31 steps -21 trainee -17
h/desig	body -17 none -17 responsible 18
h/dispo	body -17 comment -20 links -17 none -25 proofs 21 reference -17 responsible -16 session 20
h/dispo$	body -15 comment -18 links -17 none -25 proofs 18 reference -15 responsible -16 session 20
h/do$	body 16 expectedLevel -16 indicator -15 none -17 priority -16 responsible -20
h/dos	body -20 comment -16 end -15 links 15 none -18 responsible -15 session -15 steps -18 trainee -15
h/dos$	body -20 comment -15 none -18 session -15 steps -17
h/dossi	body -22 comment -31 documents -15 end -23 links 21 responsible -20 start -26 status -17 step -16
h/dt	body -16 comment -21 date 20 expectedLevel -15 expiry -21 indicator -21 lastCheck -19 links -20 none -16 priority -15 proofs -26 reference -20 responsible -24 session -18 severity -16 status -27 step -15 version -18
h/echan	body -15 comment -18 date -24 deadline -21 end -16 expiry -21 lastCheck 18 links -23 priority -15 proofs -15 responsible -21 start -20 status -19 version -15
h/entit	body 18
h/entre$	body 20 comment -26 deadline -16 end -19 expiry -16 links -21 proofs -15 reference -15 responsible -22 score -15 session -22 start 18 status -21 steps -22 trainee -18
h/eval	body -18 comment -15 end -29 none -20 responsible -18 session -22 start -19 steps 29 trainee -17
h/fil	body -17 comment -23 date -18 end -17 expiry -17 indicator -22 responsible -24 session -24 status -23 version -23
h/fin$	body -19 comment -18 end 17 none -20 reference -17 responsible -17 session -18 start -20 trainee -19
h/finan	body 18 comment -16 links -17 responsible -17 status -20
h/h	body -15 comment -17 none 24 responsible -16 status -15
h/id	body -17 comment -22 date -20 deadline -16 documents -18 expectedLevel -15 expiry -15 label -16 links -23 priority -17 proofs -30 reference 31 responsible -24 session -18 severity -15 status -28 steps -17 trainee -16 version -21
h/inr	body -15 comment -16 none -17 responsible -15 steps 16
h/intit	body -20 comment -15 date -20 end -16 indicator -21 label 23 links -26 none -25 reference -19 responsible -17 session 21 status -23 steps -17 trainee -16 version -17
h/inves	body -18 comment -16 end -15 none -19 responsible -16 session -15 steps 23
h/jn	body -15 end 20 start -18 steps -17
h/learn	body -17 none -16 responsible -19 session -21 trainee 17
h/memo	body -18 comment 30 criterion -16 deadline -18 expiry -15 indicator -17 label -19 lastCheck -16 links -18 none -25 priority -20 proofs -18 responsible -22 score -16 severity -19 status -24 steps -15 version -17
h/mod	body -15 comment -22 links -18 none 25 responsible -16 status -19
h/mono	body -15 documents -17 links -24 none -20 reference -16 responsible 24 severity -18 status -24
h/nom du	body -15 end -16 links -20 none -15 proofs 21 reference -20 steps -15 version -18
h/not$	body -17 comment 22 end -16 links -17 none -21 responsible -16 session -15 status -32 steps 18 trainee -16
h/nota	body -15 comment 31 deadline -17 label -15 links -21 none -20 proofs -18 severity -15 status -18 steps -16
h/numer	body -15 comment -16 documents -15 indicator 25 links -15 none -28 reference 19 responsible -17 session -16 status -17
h/opco	body 21 comment -15 links -16 reference -15 responsible -21 session -18 start -19 steps -15
h/org	body 22 none -17 responsible -18
h/org$	body 21 none -15 responsible -22
h/organ	body 25 comment -17 deadline -15 label -15 links -15 none -22 priority -15 proofs -16 responsible -24 session -15 status -18 trainee -16
h/organ$	body 22 responsible -18 trainee -17
h/out	body -15 comment -16 date -20 deadline -15 expectedLevel -16 expiry 18 indicator -16 label -17 lastCheck -22 links -19 none -19 proofs -16 severity -15 status -22 steps 16
h/owner	body -19 comment -17 deadline -15 none -23 priority -16 proofs -21 reference -16 responsible 30 status -25 step -15 version -16
h/parte	body 16
h/parti	body -18 comment -19 end -16 none -23 responsible -22 session -23 step -15
h/parti$	body -16 comment -20 end -17 links -23 none -20 reference -24 responsible -19 session -18 start -19 trainee 15
h/passe	body -15 comment -16 criterion -15 date -17 deadline -21 indicator -19 label -17 links -16 proofs -17 status -21 version -17
h/pay	body 17 responsible -19
h/pay$	body 17 responsible -18
h/posit	body -17 comment -17 end -15 none -18 responsible -16 session -17 start -17 steps 19 trainee -18
h/qui pay	body 18 responsible -18
h/ref	body -27 comment -27 deadline -21 documents -25 end -22 links -30 phase -18 proofs -16 reference 28 session -34 start -22 status -24 step -23 steps -23 trainee -24 version -16
h/ref$	body -20 comment -20 deadline -15 documents -17 end -17 links -26 reference 20 session -22 start -16 status -18 step -17 steps -17 trainee -20
h/respo$	body -17 comment -18 deadline -15 links -19 none -24 priority -17 proofs -16 responsible 26 severity -15 status -18 version -15
h/salar	body -16 comment -16 end -15 none -16 reference -17 responsible -17 session -18 steps -18 trainee 26
h/salon	body 15
h/satis	body -23 steps 19
h/sent	body -19 comment -19 end -16 links -16 none -19 responsible -18 session -17 start -18 steps 23 trainee -17
h/sent$	body -20 comment -20 end -16 links -16 none -20 reference -15 responsible -18 session -18 start -18 steps 23 trainee -17
h/sessi	body -21 comment -17 links -19 none -23 reference -18 responsible -26 steps -20 trainee -23
h/signe	body -17 comment -17 documents 15 end -16 links -15 none -23 responsible -16 session -18 start -19 steps 22 trainee -23
h/signe$	body -19 comment -18 documents 15 end -17 links -15 none -23 reference -15 responsible -17 session -18 start -20 steps 24 trainee -23
h/socie	body 20 comment -16 responsible -15 session -16
h/sorti	body -18 comment -21 end 20 links -15 none -18 reference -15 responsible -20 session -22 start -23
h/sst	body -22 comment -19 end -18 links -16 none -19 reference -18 responsible -19 session -23 start -18 trainee 17
h/stag	body -18 date -18 documents -15 end -18 expiry -16 indicator -19 proofs -17 responsible -24 session 20 start -17 status -23 step -15 steps -20 trainee -15 version -15
h/stag$	body -20 end -18 responsible -24 session 20 start -17 status -18 steps -20 trainee -16
h/stagi	body -16 end -15 reference -17 responsible -22 session -18 start -17 steps -22
h/stagi$	body -17 end -16 links 15 none -15 reference -17 responsible -22 session -20 start -17 steps -21
h/start	body -17 comment -15 end -27 none -18 session -25 start 29 steps -19 trainee -16
h/struc	body 18
h/struc$	body 19
h/suivi	body -21 end -20 links -15 none -17 responsible -18 steps 19
h/term	body -16 end 18 expiry 17 links -18 none -19 reference -16 responsible -18 session -18 start -23 trainee -15
h/test	body -19 comment -18 end -18 links -16 none -21 reference -15 responsible -17 session -17 start -17 steps 22 trainee -18
h/up	body -17 links -20 none -24 reference -16 session -16 start -16 trainee -17
h/up$	body -18 links -16 reference -16 responsible -18 session -18 start -18 trainee -18
h/^atten	comment -27 deadline -23 label 18 links -15 none -31
h/^attes	comment -21 steps 21
h/^auto	comment -15 none -15 status 20
h/^avi	comment -18 links -15 none -20 responsible -17 status 15 steps 28
h/^ca	comment -17 deadline -19 links -17 none -28 priority 17 responsible -24 severity -16
h/^class	comment -15 links 22 none -18 session -16
h/^cod	comment -17 date -21 expiry -18 label -15 links -20 proofs -23 reference 29 responsible -18 session -17 status -24 version -22
h/^comen	comment 22 indicator -15 links -17 none -18 proofs -15 responsible -16 status -17
h/^comme	comment 32 label -16 none -31 proofs -19 responsible -18 status -29
h/^compl	comment -20 deadline -22 expectedLevel -15 indicator -15 links -18 none -26 priority -18 proofs -17 responsible -15 status 18
h/^confi	comment -15 deadline -17 indicator -15 links -17 none 27 responsible -20 status -22
h/^cotat	comment -19 none -22 status 15
h/^coule	comment -16 date -15 deadline -15 indicator -15 links -31 none 32 proofs -18 responsible -17 status -20 version -17
h/^curre	comment -16 none -20 priority -15 responsible -15 status 22
h/^dern	comment -17 date -16 deadline -15 expiry -15 indicator -17 label -18 lastCheck 25 links -16 none -18 priority -15 proofs -15 responsible -18 status -16
h/^docum	comment -26 date -22 deadline -16 documents 18 expectedLevel -31 expiry -19 indicator -24 label -25 links -29 proofs 24 responsible -32 version -22
h/^driv	comment -15 links 20
h/^dt	comment -22 date 20 deadline 16 expiry -21 indicator -19 lastCheck -18 links -24 none -17 priority -15 proofs -25 reference -20 responsible -23 score -15 session -15 severity -15 status -27 version -15
h/^due	comment -17 deadline 17 lastCheck -19 links -16 proofs -16 responsible -17 status -15
h/^dure	comment -17 indicator -15 none 24 status -15
h/^empl	comment -15 deadline -16 indicator -16 links 28 none -21 proofs -16 reference -18 responsible -20 status -16 version -15
h/^empla	comment -16 links 24 none -16 proofs -18 responsible -15 status -18
h/^entre	comment -20 links -16 responsible -15 session -17 start 21 status -17 steps -15
h/^et	comment -18 deadline -22 indicator -20 links -17 none -22 phase -18 priority -19 proofs -19 reference -16 responsible -17 step 21
h/^etap	comment -18 deadline -15 documents -25 indicator -16 links -23 none -23 phase -33 reference -17 responsible -19 status -20 step 28
h/^faut	comment -15 deadline 18 label -15 lastCheck -16 status -15
h/^fil	comment -18 date -18 expiry -17 indicator -22 responsible -25 session -21 status -22 version -22
h/^forma	comment -15 deadline -16 links -15 none 22 proofs -18 severity -15 status -23 version -16
h/^formu	comment -21 deadline -15 documents 21 expectedLevel -15 indicator -15 links -16 none -18 phase -16 responsible -16 session -17 status -20 step -23
h/^fre	comment 16
h/^frequ	comment -17 lastCheck -15 links -18 none 25 priority -15 proofs -22 responsible -17 status -21 version -15
h/^guid	comment -16 status -17
h/^j	comment -25 deadline 15 documents -26 indicator -17 links -19 phase -18 reference -16 responsible -27 session -16 status -34 step -19
h/^lib	comment -16 date -18 deadline -16 expectedLevel -18 expiry -17 indicator -20 label 21 links -20 none -22 reference -18 responsible -20 status -23 version -18
h/^lien	comment -17 deadline -15 documents -15 links 32 none -25 proofs -24 reference -17 responsible -24 status -18
h/^lieu	comment -15 responsible -15
h/^matur	comment -16 proofs -15 status 22
h/^mes	comment 19 responsible -15
h/^mis	comment -17 deadline -15 indicator -22 none -23 proofs -15 responsible -21 version 19
h/^momen	comment -18 deadline -16 documents -25 indicator -18 links -18 none -25 reference -17 responsible -19 session -15 status -20
h/^mono	comment -17 links -17 none -21 responsible 24 severity -18 status -22
h/^need	comment -15 reference -15 responsible -25 steps 17
h/^nom	comment -23 date -21 end -24 expiry -21 indicator -18 links -32 none -25 phase -16 proofs 23 reference -27 responsible -24 start -22 status -24 steps -26 trainee 19 version -21
h/^objec	comment -16 indicator -17 label 24 proofs -16 status -20
h/^paper	comment -17 none -17 proofs 21 responsible -15 status -20
h/^papie	comment -16 deadline -16 documents 16 none -23 proofs 24 responsible -20 step -16
h/^pc	comment -16 documents 18 links -25 none -23 proofs 20 responsible -16 status -18
h/^perso	comment -16 responsible 15
h/^phas	comment -18 documents -18 indicator -16 links -18 none -21 phase 22 reference -17 responsible -19 session -18 status -18 step -21 steps 17
h/^piec	comment -15 none -21 proofs 16
h/^pilot	comment -17 links -18 none -18 proofs -21 reference -16 responsible 27 severity -26 status -26
h/^pj	comment -24 links -19 none -29 proofs 30 status -17
h/^porte	comment -16 links -19 none -23 responsible 30 status -16
h/^prof	comment -16 links -19 reference -24
h/^quand	comment -17 documents -17 links -15 phase -16 status -17
h/^quest	comment -22 none 19 proofs -18 status -16
h/^rappe	comment -16 none 21 responsible -16 status -17
h/^ref	comment -18 deadline -15 documents -17 links -19 none -19 reference 27 responsible -25 session -18 status -17
h/^refer	comment -17 label -20 links -15 none -15 responsible 23 session -17 steps -17
h/^resp	comment -15 deadline -15 links -18 none -17 proofs -18 responsible 25 status -18 version -16
h/^revis	comment -15 indicator -19 links -15 none -18 priority -19 responsible -15 status -16 version 20
h/^rq	comment 24 links -21 none -18 proofs -16 responsible -15 status -16
h/^se	comment -20 deadline -23 expectedLevel 16 indicator -19 lastCheck -16 links -20 none -25 priority -16 proofs -15 responsible -19 severity -17 status -22
h/^seque	comment -17 documents -19 indicator -15 links -17 responsible -17 status -17
h/^ses	comment -16 end -19 none -16 session 22
h/^sit	comment -23 deadline -24 indicator -16 label -16 links -19 none -23 priority -15 proofs -31 responsible -18 score -16 status 36 version -15
h/^spons	comment -16 none -20 responsible -17 session -15
h/^step	comment -22 indicator -22 links -22 none -16 phase -24 session -20
h/^t	comment -16 none 25 responsible -17 status -15
h/^tel	comment -15 none 22
h/^temp	comment -20 documents -18 lastCheck -16 links -21 proofs -17 reference -17 responsible -20 session -18 status -19 version -15
h/^touch	comment -20 deadline -15 documents -22 indicator -18 links -20 none -21 phase -18 reference -17 responsible -18 status -19 step 23
h/^typ	comment -16 indicator -15 status -25
h/^where	comment -16 deadline -17 indicator -15 links 21 proofs -17 responsible -18 status 15
h/^who	comment -17 links -16 none -16 responsible 20 status -15 trainee -15
h/a boucl	comment -17 deadline 22
h/a donne	comment -16 none -17 proofs 20 status -20
h/a finir	comment -15 deadline 19 expiry -16
h/a l	comment -29 expectedLevel -17 label -25 none -28 proofs 29 status -18
h/a sorti	comment -15 none -15 proofs 15
h/acc	comment -17 end -16 links 23 none -28 proofs -17 reference -18 responsible -19 start -15 status -17 trainee -17
h/acc$	comment -17 none -20 session -18 steps 25
h/accom$	comment -17 none -17 status -16
h/accue	comment -15 status -15
h/actue	comment -17 status 21
h/actue$	comment -16 status 19
h/adres$	comment -22 links -24 status -18 steps 15
h/ai	comment -26 none -20 proofs 23
h/amena	comment 16
h/an	comment -15 end -16 responsible -19 session -15 start -15
h/analy	comment 26 links -19 none -23 proofs -17 responsible -19 session -16 trainee -15
h/anyth	comment 23 links -17 none -18 responsible -16
h/attes	comment -20 steps 33
h/auto	comment -23 date -17 deadline -15 expiry -16 indicator -19 label -17 status 17
h/autoe	comment -15 links -15 none -18 proofs -15 responsible -16 status 20
h/avi	comment -18 links -15 responsible -16 status 16 steps 19
h/blanc	comment -22 none -23 status 18 steps 15
h/blanc$	comment -21 none -22 status 19 steps 15
h/bloc	comment -18 criterion 17 deadline -15 documents -16 indicator -17 links -17 none -18 phase 18 responsible -17 status -20
h/bloc$	comment -17 criterion 17 deadline -17 documents -16 indicator -17 links -17 none -18 phase 18 responsible -16 status -21
h/caden	comment -15 indicator -16 links -19 none 28 proofs -16 status -21
h/can	comment -17 expectedLevel -17 label -16 none -23 proofs 28 status -15
h/categ	comment -15 none 25 status -18
h/ce qu	comment -21 deadline -16 documents 17 expectedLevel -16 links -19 proofs -27 status -18
h/cefr	comment -15 none 21 status -15
h/ch	comment -15 responsible 17 status -16
h/ch$	comment -18 priority -17 proofs -15 responsible 19 status -19 version -17
h/chant$	comment -15 deadline -21 links -16 none -23 priority -15 proofs -18 responsible -16 severity -17 status 16
h/chemi	comment -16 criterion -15 date -22 deadline -17 expiry -19 indicator -20 label -16 links 32 proofs -26 responsible -25 status -23 steps -22
h/chemi$	comment -15 links 17 proofs -16 responsible -17 status -17 steps -15
h/clair	comment -15 indicator -16 label 23 proofs -15 responsible -17
h/clair$	comment -16 indicator -17 label 24 proofs -16 responsible -18
h/cod	comment -20 date -24 deadline -15 documents -16 expiry -19 label -15 links -25 proofs -26 reference 32 responsible -18 status -23 trainee -17 version -23
h/colou	comment -15 links -15 none 18 proofs -15
h/comen	comment 22 indicator -15 links -17 none -19 proofs -15 responsible -15 status -15
h/comme	comment 40 expectedLevel -19 label -21 lastCheck -15 links -15 none -40 proofs -22 responsible -22 severity -18 status -33
h/comme de	comment 25 label -17 none -19 responsible -17 status -26
h/comme$	comment 19 none -19
h/con	comment -15 none 20 status -17
h/concl	comment -19 none -19 status 18
h/confo	comment -27 criterion -16 deadline -16 expectedLevel -15 expiry -15 indicator -18 label -17 lastCheck -15 links -18 none -22 priority -16 proofs -21 responsible -18 score -17 status 25
h/conte	comment 27 label -16 none -19 proofs -24 status -16
h/corri$	comment -17 proofs -16
h/cotat	comment -19 deadline -17 lastCheck -15 none -26 proofs -15 status 15
h/coule	comment -17 deadline -16 indicator -19 links -32 none 35 proofs -17 reference -19 responsible -15 status -21 steps -15 version -16
h/courr	comment -17 links -16 none 24 responsible -17 status -20 version -15
h/couve	comment -15 date -17 expectedLevel -18 expiry -16 links -16 none -18 priority -15 proofs -18 responsible -16 severity -16 version -16
h/curre	comment -16 none -19 status 22
h/d auto	comment -17 date -15 expiry -18 lastCheck 16
h/d avanc	comment -15 deadline -19 none -16 status 24
h/de confo	comment -17 severity -15 status 26
h/de preuv	comment -23 date -16 proofs 15 responsible -15 status -24
h/de$	comment -16 none 24
h/deadl	comment -17 deadline 22 documents -20 indicator -17 lastCheck -15 links -17 reference -21 responsible -18 status -23 step -20
h/deadl$	comment -16 deadline 21 documents -20 indicator -15 links -16 reference -18 responsible -15 status -21 step -18
h/del	comment -15 documents -17 indicator -16 links -16 reference -19 responsible -18 status -17 step -18
h/delai	comment -17 deadline 29 documents -15 lastCheck -29 links -15 phase -16 status -15
h/deliv	comment -18 deadline -15 indicator -17 label 21 links -18 none -19 proofs -17 responsible -16 status -16 steps 15 trainee -15
h/deman	comment -23 criterion -16 date -15 expectedLevel -20 indicator -20 label 26 links -19 none -21 proofs -26 responsible -15 session -15 status -17 steps 20
h/deman$	comment -19 criterion -15 date -16 expectedLevel -20 label 26 links -18 none -25 proofs -22 responsible -15 steps 20
h/destr	comment -16 steps 17
h/donne	comment -19 none -21 proofs 20 responsible -18 status -18 steps 18
h/donne$	comment -17 none -18 responsible -17 session -15 steps 19
h/dri	comment -22 deadline -17 indicator -17 links -21 none -23 responsible 23 status -21
h/driv	comment -16 links 22
h/dur	comment -16 none 20 status -17
h/dure	comment -19 indicator -15 none 26 status -17
h/ecart	comment -20 label -22 links -16 none -20 proofs -17 severity 22 status -25
h/ecart$	comment -18 label -16 none -16 severity 16 status -22
h/echan$	comment -16 links -18 responsible -16 status -16 steps -17 trainee 15
h/eleme a	comment -17
h/eleme de	comment 23 label -15 links -15 none -29 status -18
h/elle	comment 18
h/els	comment 17 none -15
h/emoji	comment -15 expiry -16 links -18 none 26 proofs -17 responsible -19 status -23 version -15
h/empla	comment -15 links 23 none -16 proofs -15 responsible -15 status -15
h/en charg	comment -15 proofs -15 responsible 23
h/en clair	comment -17 indicator -18 label 26 proofs -16 responsible -21
h/en est	comment -15 indicator -17 links -26 none -17 responsible -17 status 33
h/en oeuvr	comment -16 deadline 19 expiry -19
h/en premi	comment -20 deadline -19 priority 22 proofs -15 status -15
h/energ	comment -15 deadline -18 priority 19
h/enreg	comment -15 documents 16 indicator -15 none -25 responsible -15 status -15 step -17
h/entr	comment -15 links -15 none -16 responsible -17 session -15 trainee -16
h/entr$	comment -15 end -16 none -15 responsible -17 session -17 trainee -15
h/et	comment -24 deadline -23 documents -18 expiry -16 indicator -25 links -21 none -31 phase -20 priority -20 proofs -21 reference -19 responsible -20 score -16 session -19 status 18 step 23 steps 15 version -16
h/etap	comment -23 deadline -22 documents -21 indicator -22 links -29 none -29 reference -23 session -17 step 21
h/etap$	comment -15 links -15 none -19
h/etat$	comment -15 none -19 responsible -16 status 24
h/ex	comment -20
h/execu	comment -18 documents -21 links -19 none -22 phase -16 reference -16 responsible 21 session -17 status -18 step -16
h/exige	comment -17 criterion -19 deadline -16 indicator -22 label 23 links -17 none -21 proofs -18 responsible -18 status -22
h/fact	comment -17 end -16 links -15 none -17 reference -15 responsible -17 start -15 trainee -17
h/fee	comment -18 links -18 none 26 reference -15 responsible -19 status -18
h/fichi	comment -18 documents 15 links -16 none -19 proofs 15 responsible -15 step -16
h/filed	comment -15 links 16
h/formu	comment -21 documents 22 expectedLevel -15 indicator -15 links -18 none -21 phase -16 reference -17 responsible -18 session -18 status -18 step -17
h/fourn	comment -17 none -19 proofs 19
h/fourn$	comment -19 none -18 proofs 20
h/fre	comment 15
h/frequ	comment -18 links -18 none 25 priority -15 proofs -15 responsible -18 status -19
h/garde	comment 18 steps -16
h/gravi$	comment -18 deadline -17 expectedLevel -18 links -16 none -18 priority -15 proofs -17 responsible -16 severity 23 status -15
h/grill	comment -15 none -15 steps 15
h/head	comment 15 end -15
h/heur	comment -17 none 23 status -15 steps -16
h/hex	comment -19 none 15
h/how	comment -15 deadline -18 links -18 none 21 responsible -15 status -15
h/hyper	comment -15 indicator -15 links 19 none -20
h/ici	comment -17 date -17 deadline 21 expiry -23 indicator -20 lastCheck -17 links -20 phase -20 status -18 step -18
h/id$	comment -18 date -16 deadline -16 label -15 links -24 priority -16 proofs -23 reference 25 responsible -19 status -21 version -18
h/inspi	comment 25 label -18 proofs -16
h/j ai	comment -22
h/job	comment -21 deadline -17 documents -15 indicator -15 links -20 none -17 priority -15 proofs -15 responsible 24 status -20
h/jour$	comment -15 deadline -16 expiry -15 lastCheck 20 links -15 none 19 proofs -15 responsible -17 start 17 status -15 steps -18 version -26
h/jusk	comment -16 date -17 deadline -17 expiry 25 indicator -18 links -16 none -20 proofs -19 responsible -17 severity -15 status -18 version -16
h/kilom	comment -16 none 21 responsible -15
h/l ecart	comment -19 label -19 none -18 proofs -16 severity 18 status -22
h/l indic	comment -20 criterion -15 expectedLevel -16 none -15 responsible -22 severity -22 status 19
h/lien	comment -19 documents -16 links 31 none -25 proofs -26 reference -18 responsible -23 status -19 version -17
h/lim	comment -16 date -23 deadline 26 indicator -16 links -17 responsible -16 status -18
h/list	comment -18 criterion -17 deadline -18 expiry -20 label -20 links -25 none -37 proofs 23 responsible -17 status -20
h/list$	comment -16 criterion -15 deadline -15 expiry -18 indicator -21 links -24 none -35 proofs 23 responsible -16 status -16
h/locat	comment -19 links 24 none -18 proofs -19 responsible -18 status -17
h/m	comment 24 deadline -17 expectedLevel -17 label 15 none -20 proofs -28 status -17
h/mail	comment -18 none 25 proofs -16
h/mail$	comment -17 none 21 status -15
h/malle	comment -28 steps 21
h/manne	comment -19
h/matur	comment -19 expectedLevel -15 links -21 proofs -19 responsible -20 severity -17 status 25
h/mes not	comment 19 responsible -15
h/meteo	comment -16 indicator -16 links -15 none 23 priority -16 proofs -15 responsible -19 score -15 status -18 version -15
h/mis	comment -17 deadline -21 expiry -16 indicator -26 lastCheck 18 none -27 proofs -15 responsible -21 version 20
h/mobil$	comment -15 none -21 phase -15 status -16 step -18
h/model	comment -22 indicator -17 links -17 proofs -18 responsible -16 status -18 version 24
h/model$	comment -21 indicator -15 links -16 proofs -17 responsible -15 status -17 version 22
h/momen	comment -20 deadline -17 indicator -18 links -21 none -29 reference -19 responsible -20 session -18 status -21
h/momen$	comment -16 deadline -16 indicator -16 links -18 none -26 reference -16 responsible -18 session -16 status -18
h/nb de	comment -18 none 15
h/nb$	comment 15 responsible -16 status -18
h/need	comment -16 expiry 15 links -15 responsible -25 steps 19
h/nivea de	comment -15 expectedLevel -24 indicator -19 none -18 proofs -15 status 17
h/nom	comment -22 date -20 end -26 expiry -19 indicator -17 links -34 none -23 phase -15 proofs 22 reference -16 responsible -24 start -23 status -22 steps -27 trainee 19 version -20
h/not 0	comment -19 score 21
h/not perso	comment 15 responsible -16
h/numbe	comment -16 expiry -16 label -20 links -22 none -23 proofs -23 reference 21 responsible -17 status -16
h/numbe$	comment -16 expiry -16 label -19 links -20 none -27 proofs -20 reference 21 responsible -16 status -15
h/objec	comment -19 date -19 expiry -18 indicator -19 label 19 lastCheck -22 links -15 proofs 16 status -23
h/obs$	comment 23 deadline -15 links -16 none -19 proofs -15 responsible -17 status -17
h/odd	comment 15
h/oeuvr	comment -17 deadline 17 expiry -15
h/ok	comment -16 indicator -15 links -19 none -24 proofs -17 responsible -23 severity -20 status 32 version -15
h/op	comment -20 documents -20 links -19 none -24 phase -17 responsible -19 session -19 status -19 step 24
h/ordon	comment -16 deadline -15 none -18 priority 20 score -15 status -16
h/ou$	comment -15 documents -15 indicator -18 label -16 links 23 none -22 priority -15 proofs -16 responsible -20
h/outpu	comment -16 documents 16 none -16 responsible -16
h/owner$	comment -16 deadline -17 documents -17 none -20 proofs -17 reference -18 responsible 27 status -21
h/pacq	comment -16 links -17 none -20 priority 18 proofs -15 status -15
h/pacq$	comment -17 links -17 none -21 priority 19 proofs -16 status -16
h/paper	comment -17 deadline -15 documents 15 indicator -16 links -15 none -19 proofs 20 responsible -17 status -15
h/papie$	comment -15 criterion -15 deadline -15 documents -19 indicator -29 label -24 links -20 none -34 reference 17 responsible -20 session -20
h/par$	comment -15 indicator -16 links -15 none -25 proofs -15 responsible 27 status -21 version -20
h/parco	comment -16 documents -17 indicator -17 links -22 none -23 reference -19 status -21
h/parco$	comment -16 documents -17 links -17 none -19 reference -16 session -20 step 16
h/parta	comment -16 documents 15 none -16 responsible -16 session -15
h/pas$	comment -15 deadline -17 documents -18 indicator -21 links -28 none -20 proofs -17 responsible -18 status 16
h/pass$	comment -17 deadline -15 links -17 none 24 session -15
h/passa	comment -17 links -16 none -22 steps 15
h/passe$	comment -18 date -16 deadline -19 indicator -19 label -16 links -15 proofs -22 version -17
h/peda	comment -15 none -16 session -19 steps 21
h/pens	comment 25 label -16 none -16 proofs -28
h/pense	comment 22 deadline -15 label -15 priority -16 proofs -16 responsible -18 status -18 version -20
h/perem	comment -17 date -23 deadline -24 expiry 26 indicator -15 label -15 lastCheck -17 links -15 none -23 proofs -17 responsible -16 status -17
h/perem$	comment -15 date -28 deadline -23 expiry 26 indicator -16 label -16 lastCheck -19 links -16 none -20 proofs -17 responsible -16 severity -15 status -18
h/perio	comment -15 none 24 responsible -17
h/phas	comment -20 deadline -15 documents -19 indicator -17 links -17 none -23 phase 23 reference -17 responsible -20 session -18 status -18 step -24
h/phas$	comment -15 documents -17 indicator -17 links -15 none -19 phase 20 responsible -17 status -15 step -16
h/piec	comment -20 date -17 deadline -18 indicator -15 links -21 none -28 phase -18 proofs 20 responsible -17 session -15 status -23
h/piec a	comment -15 none -18 proofs 23
h/pj	comment -23 links -18 none -30 proofs 31 status -18
h/playl	comment -15 links -17 none 22 responsible -17 status -17
h/point de	comment -19 indicator 17 lastCheck -17 none -23 responsible -17 score -15
h/premi	comment -21 deadline -17 end -23 links -15 none -25 priority 20 responsible -19 start 17 status -15 trainee -15
h/premi$	comment -17 deadline -17 priority 23
h/prese$	comment -19 none -15 proofs 24 status -15
h/prevu	comment -18 criterion -16 date -36 deadline 24 documents -17 expectedLevel -16 expiry -29 indicator -23 label -19 lastCheck -36 phase -17 reference -18 responsible -22 status -20 step -19
h/prior$	comment -17 deadline -15 indicator -15 label -15 links -18 none -22 priority 24 proofs -17 status -16
h/produ	comment -20 documents 23 indicator -15 links -21 reference -20 responsible -22 status -19 step -18
h/produ$	comment -22 deadline -15 documents 24 indicator -15 links -21 reference -21 responsible -22 status -18 step -17
h/prof	comment -16 links -17 reference -15
h/profe	comment -18 deadline -16 documents -18 indicator -17 links -21 none -16 priority -15 proofs -16 responsible 22 session -18 status -19 trainee 19 version -15
h/qu	comment -26 date -16 deadline -23 documents 18 expectedLevel -22 label 17 lastCheck -19 proofs -32 reference -16 responsible -18 status -38 version -18
h/qu on	comment -18 documents 16 links -17 proofs -25 status -16
h/quand	comment -23 deadline 15 documents -24 expiry -16 indicator -21 links -22 phase -22 reference -20 responsible -21 status -22 step -20
h/quand$	comment -19 documents -19 indicator -17 links -17 phase -17 reference -16 responsible -16 status -19 step -16
h/que ca	comment 24 label -20 proofs -16
h/que j	comment 18 deadline -17 expectedLevel -16 label -23
h/que l	comment -21 label 17 none -17
h/quest	comment -20 none 17 proofs -15 status -15
h/qui$	comment -19 criterion -16 deadline -16 links -16 none -19 proofs -22 responsible 21 status -15
h/range	comment -18 links 22 none -16 proofs -16 responsible -17 status -18
h/rank	comment -15 none -19 priority 18
h/refer$	comment -18 deadline -16 indicator -15 label 16 links -16 none -23 status -18
h/relea	comment -17 date -21 expiry -19 indicator -20 links -17 none -26 proofs -21 reference -17 responsible -22 session -16 status -27 version 28
h/remar$	comment 23 none -15
h/remi	comment -15 links -17 none -15 responsible -20 steps 17
h/rendr	comment -16 deadline 23 expiry -18
h/resp	comment -16 deadline -15 links -20 none -17 priority -15 proofs -19 reference -15 responsible 26 status -19 version -17
h/resp$	comment -16 links -16 none -18 responsible 24 status -18
h/resul$	comment -15 deadline -15 none -16 status 19
h/revis	comment -15 indicator -21 links -15 priority -18 proofs -15 responsible -16 status -17 version 18
h/rnq	comment -19 date -16 deadline -15 expiry -16 indicator 19 links -22 none -30 proofs -19 reference -17 responsible -21 status -24 version -19
h/room$	comment -15 links -15 none 20 proofs -16 responsible -18 status -16
h/run	comment -15 date -19 expiry 16 lastCheck -18 links -16 none -23 responsible -17 session 21 status -22 trainee -15
h/saiso	comment -15 links -15 none 20
h/sayin	comment 19 none -16 status -15
h/scor	comment -15 proofs -15 score 20
h/seque	comment -17 documents -20 indicator -15 links -17 reference -15 responsible -18 status -17
h/ses	comment -17 indicator -15 none -24 reference -21 responsible -21 session 28 start -21 steps -21 version -20
h/ses$	comment -15 indicator -17 none -18 reference -23 session 23 trainee -16
h/sit	comment -23 deadline -22 indicator -15 label -16 links -18 none -18 priority -15 proofs -28 responsible -20 score -15 status 35 version -15
h/sla	comment -23 deadline 18 documents -23 indicator -21 links -23 phase -20 reference -21 responsible -17 session -18 status -21 step -19
h/snag	comment 19 documents -19 indicator -15 links -17 none -20 responsible -16 status -19 step -15
h/sor	comment -27 label -17 none -20 proofs 24
h/sorti$	comment -19 end 16 links -15 none -20 proofs 15 responsible -17
h/stand	comment -16 deadline -15 expectedLevel 20 indicator -15 label -22 links -24 proofs -16
h/state	comment -15 deadline -15 indicator -17 label 21 none -16 proofs -16 responsible -15 status -16
h/statu$	comment -26 deadline -15 none -22 priority -15 responsible -16 score -17 status 26
h/step	comment -24 indicator -21 links -24 none -15 phase -30 session -21
h/stock	comment -16 indicator -15 links 27 none -21 responsible -19 status -17
h/suppo$	comment -15 deadline -16 none -26 responsible -18
h/tampo	comment -15 indicator -17 none 24 responsible -16 status -23
h/tarif	comment -15 links -18 none 26 responsible -15 steps -15
h/taux	comment -15 criterion -15 deadline -16 indicator -20 label -16 links -15 none -21 proofs -16 responsible -15 score 22 status -20
h/tel	comment -18 none 23
h/tel$	comment -16 none 22
h/telep$	comment -17 none 17 responsible -16 status -16
h/temoi	comment -27 label -23 proofs 24 responsible -18
h/temoi$	comment -24 label -21 none -15 proofs 22 responsible -17
h/temp	comment -18 date -16 documents -19 expiry -17 indicator -17 label -16 lastCheck 16 links -24 proofs -21 reference -19 responsible -20 score -15 session -17 severity -16 status -20 version -16
h/tempo	comment -24 documents -15 phase -15 reference -18
h/the audit	comment -16 expectedLevel -15 none -22 proofs 24
h/timin	comment -20 documents -18 links -19 phase -16 reference -17 responsible -19 status -16 step -17
h/touch	comment -18 documents -21 indicator -17 links -18 none -19 phase -16 reference -16 responsible -17 status -18 step 21
h/trac	comment -18 none -20 responsible -16 session -16 status -18
h/trac$	comment -16 none -19 proofs 16 responsible -18 session -16 status -18
h/traca	comment -15 links 18 none -30
h/trace	comment -15 session -15 steps 20
h/trace$	comment -15 steps 20
h/tutor	comment -15 responsible 19 steps -16
h/typ	comment -19 deadline -16 indicator -18 label -15 none 17 proofs -17 responsible -17 status -25
h/urgen	comment -16 expectedLevel -16 indicator -15 priority 27 responsible -15 status -22
h/urgen$	comment -15 priority 25 status -24
h/verif	comment -17 date -23 deadline -27 expiry -24 lastCheck 26 none -22 responsible -15 steps 17
h/verif$	comment -17 date -24 deadline -25 expiry -25 lastCheck 27 none -24 responsible -16 steps 22
h/voir	comment -18 expectedLevel 22 none -17 proofs -19 status -22
h/voir$	comment -19 expectedLevel 24 none -21 proofs -16 status -22
h/who	comment -20 deadline -15 indicator -17 links -20 none -20 reference -15 responsible 26 status -19 steps -15 trainee -15
h/whos	comment -20 deadline -15 links -19 none -19 priority -17 proofs -16 responsible 25 status -21
h/worth	comment 17 none -15
h/0 0	criterion -22 expectedLevel -21 indicator -16 label -20 none -19 proofs -15 responsible -15 score -24 severity -15 status -19
h/^crit	criterion 23 indicator -15 label -15 none -20 proofs -15 status -16
h/abrit	criterion 18 label -17 responsible -16
h/bon	criterion -15 date -24 deadline -15 expiry 25 indicator -21 label -17 lastCheck -20 links -29 none -23 proofs -16 responsible -17 severity -17 status 22
h/c est	criterion -26 deadline -16 indicator 18 label -27 none -20 responsible -15
h/c koi	criterion -22 indicator -23 label 24 links -28 none -16 responsible -16 status -16
h/charg$	criterion -15 deadline -16 expectedLevel 20 indicator -19 label -19 none -21 priority -17 proofs -18 responsible 17 severity -15 status -15 version -16
h/combien$	criterion -17 label -20 links -22 none 18 proofs -20 status -15
h/cr	criterion 16
h/exact	criterion -18 indicator -15 label 18 proofs -17
h/gro	criterion 15
h/group	criterion 15 indicator -18 session 15 status -18
h/group$	criterion 15 indicator -19 status -16
h/l 0	criterion -23 expectedLevel -21 indicator -16 label -21 none -18 proofs -15 responsible -15 score -25 severity -15 status -19
h/lign	criterion -16 date 15 deadline -15 expiry -15 indicator -23 lastCheck -15 none 22 proofs -15
h/lign$	criterion -18 date 16 indicator -25 none 24 proofs -15
h/lot	criterion 15
h/n° crit	criterion 16 indicator -16
h/n° de	criterion -15 indicator -15 none -21 version 18
h/paren	criterion 23 none -18 status -15
h/qui l	criterion 17 label -17
h/ratta	criterion 18 indicator -16
h/^color	date -15 deadline -17 expectedLevel -16 indicator -17 links -20 none 21 priority -15 proofs -17 responsible -19 score -15 severity -15 version -17
h/^contr	date -19 deadline -21 expiry -16 lastCheck 22 links -16 none -20 steps 21
h/^d	date -15 deadline 19 expiry -20 lastCheck -15 status -15
h/^echan	date -23 deadline -19 expiry -19 lastCheck 20
h/^etat	date -20 documents -15 expiry -15 indicator -16 links -18 none -21 proofs -24 reference -19 responsible -18 status 34 version -25
h/^exp	date -19 expiry 22 lastCheck -15
h/^issu	date 15 deadline -15 expiry -18 indicator -20 none -25 proofs -15 version 17
h/^la	date -19 expiry -15 indicator -15 links -21 none -23 proofs -18 session -19 status -21 version 23
h/^last	date -20 deadline -23 end 15 expiry -22 label -15 lastCheck 26 links -17 none -21 proofs -15 severity -15 status -20
h/^local	date -15 links 30 none -20 proofs -28 responsible -21 status -21
h/^natur	date -17 expiry -16 links -28 none -20 proofs 21 responsible -22 status -22
h/^perem	date -15 deadline -17 expiry 19 links -15 none -15 proofs -16 responsible -15 status -15
h/^row	date 16 deadline -20 expiry -19 indicator -16 lastCheck -15
h/^targe	date -22 deadline 18 expiry -20 status -15
h/^valid	date -22 expiry 21 lastCheck -15 links -15 proofs -21
h/^versi	date -19 deadline -15 indicator -18 links -18 none -29 proofs -23 responsible -20 status -25 version 32
h/^vu	date -21 deadline -18 expiry -17 lastCheck 19
h/a jour	date -18 deadline -18 expiry -21 indicator -23 lastCheck 18 none -29 proofs -17 status -22 version 19
h/a refai	date -22 expiry 19 proofs -20 status -15 version -15
h/ajout	date 31 deadline -20 expiry -22 lastCheck -26 none -18
h/apres	date -17 deadline -17 expiry 19 lastCheck -17 none -20
h/au$	date -16 end 21 expiry 15 links -18 responsible -15 session -17 steps -18 trainee -15
h/autri	date -16 expiry -16 indicator -17 links -17 none -21 proofs -16 responsible 20 session -17 version -17
h/avant le	date -17 lastCheck -15
h/before	date -20 deadline 16 indicator -18 links -15 none -22 proofs -19 responsible -19 status -19 version -17
h/before$	date -17 expiry 15 indicator -16 links -16 none -17 proofs -17 responsible -15 status -17 version -16
h/butoi	date -20 deadline 21 expiry -18 lastCheck -24
h/butoi$	date -21 deadline 20 expiry -20 lastCheck -18
h/cod du	date -16 none -17 proofs -17 reference 22 version -22
h/combi	date -18 links -20 none -18 proofs -17 responsible -22 session -20 status -15 version 23
h/const	date -21 deadline -18 status 22
h/const$	date -20 deadline -17 lastCheck 18 status 15
h/contr le	date -16 deadline -16 lastCheck 23
h/contr$	date -15 deadline -15 label 15 lastCheck 20 none -18 steps 17
h/cvs	date 19 expiry -19
h/dat du	date 18 deadline -21 expiry -25 lastCheck 15 links -16 none -25 proofs -19 status -16 version -17
h/dated	date 22 expiry -19 indicator -18 links -19 none -20 proofs -18 reference -15 responsible -18 session -16 status -19 version -17
h/de contr	date -16 deadline -15 indicator 26 none -26
h/de perem	date -25 deadline -20 expiry 22 lastCheck -19
h/de revu	date -16 deadline -19 expiry -21 lastCheck 19
h/depot	date 26 deadline -23 expiry -21 lastCheck -26 none -19
h/dessu	date 16 expiry -18
h/diffu	date 27 deadline -19 expiry -23 none -15
h/entry	date 18 deadline -19 expiry -21 lastCheck -15
h/eta	date -15 deadline 20 expiry -17 lastCheck -21 links -16 none -18 proofs -16 responsible -15 status -16
h/etat	date -24 documents -16 expiry -16 indicator -18 links -23 none -21 proofs -26 reference -20 responsible -21 session -18 status 35 version -26
h/expir	date -24 deadline -28 expiry 33 lastCheck -25 links -15 none -22 proofs -16 status -15
h/expir$	date -19 deadline -21 expiry 29 lastCheck -19 none -21 proofs -15
h/horod	date 17
h/intit de	date -18 links -22 none -18 proofs 15
h/issue	date 16 expiry -15 status -16
h/jusqu	date -17 deadline -20 expiry 24 links -16 none -18
h/jusqu au	date -16 deadline -15 expiry 20 none -16
h/la derni	date -18 expiry -18 lastCheck 22 none -20
h/la piec	date -15 expiry 16 lastCheck -16 links -16
h/lib	date -16 expectedLevel -17 expiry -15 indicator -19 label 23 links -18 none -20 reference -17 responsible -19 status -21 version -16
h/local	date -15 links 30 none -21 proofs -29 responsible -15 severity -15 status -23
h/mis a	date -16 deadline -20 expiry -17 indicator -20 lastCheck 19 none -24 proofs -15 status -21 version 20
h/moutu$	date -15 expiry -15 indicator -20 links -18 none -27 proofs -17 responsible -19 status -20 version 27
h/natur	date -16 expiry -16 links -25 none -19 proofs 17 responsible -21 severity 16 status -22
h/nom de	date -17 documents -22 links -22 none -22 proofs 15 responsible -23 status -20 steps -19
h/objec$	date -19 expiry -17 lastCheck -18 proofs 19
h/pc$	date -15 documents 18 expiry -15 indicator -15 links 16 none -23 reference -18 responsible -16 session -17 status -18 step -15
h/piec$	date -19 expiry 19 links -17 none -15 session -15 severity -15 status -17
h/plus	date -21 deadline -17 expiry 29 lastCheck -22
h/pos	date 24 deadline -22 expiry -19 lastCheck -24 none -16
h/pour le	date -18 deadline 17 expiry -23 lastCheck -18
h/prevu$	date -21 documents -17 expiry -23 lastCheck -24 phase -18 reference -15 responsible -16 status -15
h/reali	date -15 deadline 19 expiry -15 lastCheck -16
h/redo	date -17
h/reeva	date -27 deadline -22 expiry -17 lastCheck 28 none -16
h/refai	date -22 expiry 21 indicator -15 proofs -18 responsible -15
h/refai avant	date -17
h/renew	date -25 deadline -19 expiry 30 none -19
h/revoi	date -16 deadline -25 expiry 31 lastCheck -20
h/revu	date -21 deadline -18 lastCheck 19
h/revu$	date -16 deadline -17 expiry -18 lastCheck 19
h/rnq$	date -16 expiry -15 links -16 none -17 proofs -18 responsible -17 status -20 version -17
h/row	date 17 deadline -21 expiry -19 indicator -19 none 15 status -15
h/sai	date 16 deadline -18
h/stat	date -16 deadline -15 indicator -16 links -18 none -25 proofs -20 reference -17 responsible -21 status 31 version -17
h/stat$	date -15 links -18 none -26 proofs -18 reference -18 responsible -22 status 27 version -18
h/sur	date -16 indicator -18 none -18 proofs -19 responsible -18 score 24
h/valab	date -17 deadline -15 expiry 23 links -17 none -18 proofs -16 responsible -15 status -15
h/valid$	date -35 deadline -25 expiry 34 lastCheck -20 none -17
h/ver	date -22 deadline -21 expiry -18 lastCheck 22
h/vu	date -20 deadline -15 expiry -17 lastCheck 20 links -16 none -28 proofs 16
h/vu le	date -22 deadline -18 expiry -18 lastCheck 19
h/^adres	deadline -15 indicator -24 links 15 none 19 proofs -21 responsible -20 status -20
h/^bon	deadline -15 expiry 16
h/^criti	deadline -15
h/^deadl	deadline 22 lastCheck -15
h/^loc	deadline -16 links 26 none -19 proofs -26 responsible -19 status -22
h/^must	deadline 20
h/^proof	deadline -15 links -19 none -16 proofs 20 responsible -16 status -19
h/^taux	deadline -15 indicator -18 label -15 none -20 proofs -16 responsible -15 score 21 severity -15 status -19
h/aimer	deadline 15
h/be	deadline 21 expiry -15
h/bon jusqu	deadline -17 expiry 18
h/ce soit	deadline 25 lastCheck -17 none -16
h/chant	deadline -21 indicator -15 links -18 none -24 proofs -18 responsible -16 status 15
h/check$	deadline -20 lastCheck 21
h/coup	deadline -25 expiry -15 lastCheck 20 none -15 steps 15
h/d ici	deadline 17 expiry -16 status -15
h/de chant	deadline -16 status -15
h/de derni	deadline -16 lastCheck 16
h/de leve	deadline 16
h/de relec	deadline -17 lastCheck 15
h/de trait	deadline 18 expiry -15 none -17 proofs -15 severity -15 status -17
h/de valid	deadline -17 expiry 20 lastCheck -19 none -23 proofs -15 status -18
h/don	deadline 19 expiry -16 none -22 responsible -16
h/don by	deadline 17 expiry -15
h/douc	deadline 18 status -15
h/empl	deadline -15 indicator -18 links 29 none -21 proofs -18 responsible -20 status -16 version -15
h/etp	deadline -20 none 24 status -16
h/faut que	deadline 18 lastCheck -15
h/fin de	deadline -17 expiry 23 none -22 proofs -17 start -15
h/fini le	deadline 17 start -21
h/finir	deadline 15
h/grav	deadline -18 label -16 links -18 none -16 proofs -15 responsible -16 severity 26 status -23
h/horiz	deadline 20 priority -15
h/inter	deadline -15 none -15 responsible 15 status -16
h/issu	deadline -16 expiry -17 indicator -23 none -25 proofs -15 status -15 version 20
h/later	deadline 16
h/leve	deadline 15
h/must	deadline 19 expiry -16
h/non$	deadline -18 none -19 severity -18
h/oeil	deadline -21 lastCheck 25
h/oui	deadline -16 none -19 severity -17
h/pass	deadline -16 none 22
h/path	deadline -15 indicator -17 links 17 none -22 proofs -18 status -17
h/pdt	deadline -16 phase 16
h/petit	deadline -16 label -17 none -23 proofs -18 responsible -20 severity 19 status -21
h/print	deadline -15 none 24 responsible -15 status -26
h/proof	deadline -15 links -19 none -16 proofs 20 responsible -16 status -18
h/que ce	deadline 24 lastCheck -16 none -16
h/recyc	deadline -19 expiry 26 none -19
h/reg	deadline 22 expiry -26 lastCheck -18 none -16
h/relec	deadline -17
h/relec$	deadline -21
h/requi$	deadline -17 expectedLevel 15 none -20 priority -15 proofs -16 responsible -17 severity -17 status -15
h/resse	deadline -18 status 19
h/revie$	deadline -15 steps 24
h/soit	deadline 25 lastCheck -17 none -16
h/targe	deadline 16 expiry -19
h/tour	deadline -19 lastCheck 15 status -15
h/trait	deadline 17 expiry -16 lastCheck -15 none -16 severity -15 status -16
h/trait$	deadline 18 expiry -15 lastCheck -16 none -17 severity -15 status -16
h/vgp	deadline -22 lastCheck 21
h/vie	deadline -18 expiry 23
h/weigh	deadline -15 none -19 score 18 status -15
h/yet	deadline -16 none -21 status 25
h/^id	documents -15 indicator -15 links -19 none -24 proofs -19 reference 28 responsible -20 status -16 steps -15
h/avec l	documents -16
h/du proce	documents -19
h/ecrit	documents 16
h/elev	documents -21 session -18 step 15 trainee 18
h/elev$	documents -20 none -15 session -19 trainee 19
h/envoi	documents 19 none -18
h/etap du	documents -20 phase -24 step 21
h/fait$	documents -15 step 18
h/journ	documents -19 none -20 reference -16 responsible -15 status -18
h/l elev	documents -16 step 16
h/label$	documents -16 indicator -21 label 16 none -15 status -15 step 16
h/miles	documents -15 none -16 phase -17 step 16
h/outil	documents 18
h/seque$	documents -17 phase -33 step 21
h/sign	documents 19 links -17 responsible -17 step -20 steps 15
h/sign$	documents 21 links -17 responsible -17 step -19 steps 17
h/tach	documents -15 none -17 phase -17 step 17
h/vecu	documents -18 status 19
h/venir	documents -16 status 17
h/^appel	end -15 start -15 steps 20
h/^clot	end 17
h/^clotu	end 26 session -15 start -21 steps -22 trainee -15
h/^deb	end -16 start 15
h/^end	end 15 start -21
h/^ident	end -15 reference 21 responsible -17
h/^premi	end -22 none -18 start 15 trainee -15
h/^start	end -29 none -15 start 25
h/^test	end -16 steps 15
h/clotu	end 22 start -21 steps -16
h/de forma	end 16 none -30 responsible -21 steps -21
h/demar	end -21 start 21
h/demar le	end -20 start 17
h/du$	end -20 links -17 none -16 reference -16 responsible -16 session -17 start 25 steps -20 trainee -18
h/end	end 25 session -19 start -31
h/finis	end 22 start -23
h/finit	end 23 start -22 steps -15
h/finit le	end 23 start -20 steps -16
h/follo	end -15 steps 17
h/month	end -16 steps 17
h/stude	end -15 none -15 responsible -15 steps -17 trainee 25
h/wrap	end 18 steps -18
h/^att	expectedLevel 16 none -19
h/^expec	expectedLevel 20 links -20 proofs -24 status -15
h/atend	expectedLevel 24 label -16
h/atend$	expectedLevel 22 label -15
h/att	expectedLevel 19 none -20 priority -17 status -15
h/atten du	expectedLevel 15
h/belon	expectedLevel -15
h/cahie	expectedLevel 21 none -16 proofs -17 responsible -18
h/charg	expectedLevel 17 indicator -18 label -16 none -17 priority -15 responsible 15
h/couve$	expectedLevel -18 priority -15 proofs -15 severity -17
h/de couve	expectedLevel -17 indicator -17 priority -16 severity -16
h/de nc	expectedLevel 15 none -20 status -22
h/engag	expectedLevel -15 label 17 none -16 priority -21 proofs -18 status 19
h/engag$	expectedLevel -15 label 19 none -15 priority -20 proofs -20 status 17
h/enonc	expectedLevel -23 label 25 proofs -22 responsible -15
h/exig	expectedLevel 16 none -15 priority -15 proofs -16 severity -17 status -21
h/exig$	expectedLevel 16 none -16 priority -15 proofs -16 severity -17 status -21
h/exige$	expectedLevel -15 label 19
h/expec$	expectedLevel 22 none -22
h/imper	expectedLevel 16 label -20 status -15
h/le guid	expectedLevel 19 none -18
h/level$	expectedLevel 16 none -25
h/minim	expectedLevel 18 none -22
h/nivea d	expectedLevel -20 none -17 priority 18
h/norma	expectedLevel -23 label 18
h/reten	expectedLevel -18 links -15 none -17 responsible -19 status 21 steps -15
h/reten$	expectedLevel -21 links -15 none -18 responsible -17 status 22 steps -15
h/sever$	expectedLevel -18 none -15 proofs -15 responsible -15 severity 22 status -16
h/^avant	expiry -17
h/^sert	expiry -15 indicator 18 proofs -20 responsible -16 status -17 version -16
h/at	expiry -20 indicator -16 lastCheck 16 responsible -15 status -15
h/at$	expiry -16
h/au plus	expiry 17
h/avan	expiry 17 proofs -16
h/caduc	expiry 16
h/corpu	expiry -18 none -15 proofs 19
h/du papie	expiry -23 indicator -21 label -22 links -15 none -25 proofs -25 responsible -17 version 16
h/jusq	expiry 22 none -15 status -15
h/la preuv	expiry -26 lastCheck -16 links 15 none -37 session -23
h/pce	expiry -17 indicator -22 links -15 none -25 proofs 16 responsible -15 session -18 version -18
h/pce$	expiry -18 indicator -21 links -15 none -25 proofs 15 session -17 version -17
h/plus tard	expiry 18
h/sunse	expiry 16
h/tard	expiry 19
h/throu	expiry 15
h/vers$	expiry -15 links -22 none -19 proofs -15 responsible -15 status -18 version 24
h/%$	indicator -16 none -21 score 22 status -15
h/^cover	indicator 18
h/^freq	indicator -15 none 21 responsible -15 status -16
h/^libel	indicator -17 label 18
h/^no	indicator -22 none 22
h/^objet	indicator -22 label 21 status -15
h/^prouv	indicator 24 proofs -16 version -16
h/^quel	indicator -20 none -18 reference -15 status -16
h/^reper	indicator 20
h/^rnq	indicator 18 label -15 none -17
h/^stag	indicator -15 links -17 none -20 phase 18 reference -16
h/caus	indicator -15 label 19 proofs -28
h/chiff	indicator 24 label -22 none -16 version -21
h/comm	indicator -21 links -21 proofs 20
h/cover	indicator 23
h/cover$	indicator 18
h/cpt	indicator -17 none 23 proofs -15 status -20
h/dat d	indicator -15 status -23
h/est bon	indicator -15 links -23 none -16 status 30
h/est quoi	indicator -20 links -20 proofs 22
h/est$	indicator -16
h/etay$	indicator 15
h/frequ de	indicator -15 none 24 responsible -15 status -17
h/ged	indicator -16 none -16 reference 16
h/ged$	indicator -15 reference 15
h/ind no	indicator 20 none -20
h/indic s	indicator 15
h/indik	indicator 23 none -24 version -17
h/int	indicator -19 label 19 status -20
h/label	indicator -19 label 18 none -16 status -15
h/libel	indicator -17 label 21
h/lindi	indicator 15 proofs -18 responsible -15 version -16
h/mappi	indicator 15
h/mo	indicator -15 links -15 priority 16 responsible -17 status -21
h/mood	indicator -17 label -29 none -15 severity -17 status 30
h/moutu	indicator -21 links -16 none -28 proofs -17 responsible -18 status -19 version 27
h/numer$	indicator 27 none -25
h/n° ind	indicator 18 none -22
h/objet	indicator -21 label 20
h/ou pas	indicator -18 label -17 lastCheck -15 links -24 none -20 proofs -16 responsible -17 score -15 status 21
h/perso$	indicator -15 label -15 links -15 none -17 status -15
h/progr	indicator -16 links -17 none -21 responsible -22 session 15 status 22
h/prouv	indicator 17 label -22 links -16 none -25 proofs 19 status -15 version -15
h/quoi$	indicator 17
h/reper	indicator 21
h/sert	indicator 27 none -18 proofs -18 responsible -15 status -22 version -18
h/sert a	indicator 27 none -15 proofs -17 status -16
h/tag	indicator -15 none 16 responsible -16 status -16
h/tag$	indicator -15 none 17 responsible -16 status -15
h/titl	indicator -17 label 22 links -18 none -25 responsible -17 status -19 version -15
h/titl$	indicator -16 label 21 links -18 none -27 responsible -16 status -19
h/tous	indicator -21 none 25
h/v$	indicator -17 reference -16
h/vis	indicator 16
h/vis$	indicator 17
h/wbs	indicator 20 none -21 version -28
h/wordi	indicator -16 label 24
h/wordi$	indicator -16 label 22 none -15
h/^en	label 17
h/^on	label -15 links -20 none -22 responsible -15 status 25
h/^the	label 23 links -17 none -16 proofs -18
h/^titr	label 16
h/a quoi	label 20 proofs -18
h/du refer	label 20 none -15 proofs -27 responsible -18
h/fo	label 15
h/full	label 15
h/gist	label 20 links -16 proofs -17
h/ils	label 18 none -21
h/koi$	label 17 proofs -16
h/me	label 16 none -19 proofs -16
h/nous	label 23 none -29
h/resum	label 18
h/resum$	label 16
h/suis	label -15 links -29 none -17 proofs -21 responsible -22 severity -18 status 28
h/them	label 18
h/them$	label 19
h/txt	label 18
h/^avanc	lastCheck -16 status 16
h/^const	lastCheck -22 status 19
h/^min	lastCheck -17 severity 15
h/ctrl	lastCheck 18
h/ctrl$	lastCheck 18
h/fait	lastCheck -16 links -15 none -16 proofs -18 step 23
h/fini	lastCheck -16 links -16 responsible -15 severity -20 start -16
h/jai	lastCheck 15
h/last revie	lastCheck 16
h/looke	lastCheck 16
h/regar	lastCheck 16
h/^acc	links 26 none -21
h/^armoi	links 19 none -15
h/^chemi	links 25 none -19 proofs -16 steps -15
h/^exemp	links -17 none 30 proofs -25
h/^folde	links 18
h/^progr	links -17 none -22 responsible -21 session 17 status 20 version -15
h/^propr	links -17 none -23 proofs -17 reference -16 responsible 21 status -19 version -16
h/^saiso	links -15 none 21
h/^stora	links 15
h/^trac	links -22 none -20 proofs 17
h/archi	links -15 none 20
h/armoi	links 15 none -16
h/attac	links -23 none -26 proofs 21
h/au pacq	links -18 none -18 priority 19
h/c ou	links 22 status -23
h/cest	links 17
h/consu	links -22 none -28 proofs 31 responsible -18 status -18
h/coule du	links -17 none 18
h/cours	links -16 none -16 reference -15 responsible -16 session 16 status -16
h/custo	links -15 proofs -17 responsible 21 status -16
h/d acc	links 16
h/dossi de	links 19 responsible -15 trainee -15
h/ds	links 23 none -28 priority -19
h/du doc	links -17 version 19
h/du suppo	links -15 proofs -16 version 15
h/empla$	links 21 none -15 responsible -15
h/est ce	links 17
h/exemp	links -16 none 29 proofs -23
h/exemp de	links -15 none 30 proofs -23 status -15
h/folde	links 22 none -17 responsible -18
h/folde$	links 21 responsible -17
h/gardi	links -15 responsible 17
h/ht	links -16 none 20 responsible -15 status -16
h/in$	links -15 none -15 responsible -17 session -15 status 17 steps 20
h/jen	links -26 status 27
h/kb	links -19 none 22 proofs -16
h/le gar	links -15 responsible 21
h/le trouv	links 16
h/link$	links 23
h/liv	links 20 status -24
h/liv$	links 21 status -23
h/livr	links -15 steps 16
h/loc	links 25 none -18 proofs -27 responsible -18 status -21
h/natur de	links -15 none -18 severity 17 status -20
h/on en	links -23 none -22 responsible -15 status 25
h/ou c	links 21 status -18
h/ou cest	links 18
h/ou en	links -16 status 26
h/path$	links 28 none -18
h/permi	links -16
h/porte	links -16 none -15 responsible 27
h/prefe	links -18 none 18
h/prob	links -16 proofs 20 responsible -21 status -18
h/propr	links -16 none -24 proofs -16 reference -19 responsible 20 steps 15 version -16
h/resea	links 16
h/room	links -16 none 20 proofs -17 responsible -19 status -15
h/rythm	links -19 none 24 responsible -15
h/sall	links -17 none 22 proofs -17 responsible -15 severity -15
h/sall$	links -15 none 23 responsible -17 status -18
h/secre	links -16 none -16 responsible 21 severity -16 status -18
h/serve	links 19 none -17
h/share	links 18 none -16
h/siz	links -21 none 31 proofs -19 status -15
h/stand$	links -23 status 17
h/stock$	links 26 none -21 responsible -17 status -15
h/trouv	links 20 status -19
h/trouv$	links 15 status -17
h/under	links 16 none -17
h/url	links 24 none -20
h/url$	links 25 none -20 proofs -15
h/vehic	links -18 none 23 proofs -19 responsible -17 version -15
h/vers le	links 17 none -15
h/where it	links 18 status -24
h/^anima	none -15 responsible 19
h/^autho	none -16 responsible 16 status -17
h/^budge	none 17
h/^cat	none -16
h/^champ	none -16
h/^coul	none 20 proofs -15 responsible -16
h/^email	none 21
h/^exhib	none -17 responsible -16
h/^grav	none -15 severity 21 status -20
h/^heur	none 30
h/^hour	none 26
h/^how	none 17
h/^je	none -16
h/^journ	none -19 reference -15 responsible -15 status -17
h/^langu	none 20
h/^nam	none -20 proofs 18 responsible -16
h/^nombr	none 27 status -16
h/^pag	none 17
h/^parti	none -16 phase 16 responsible -16 step -16 steps -18
h/^passa	none -15 responsible -15
h/^ph	none -16 phase 17
h/^prix	none 21
h/^reg	none -15
h/^sall	none 16
h/^sever	none -16 proofs -16 severity 18
h/^ski	none -19
h/^sourc	none 16
h/^taill	none 26 status -15
h/^telep	none 24 status -15
h/^train	none -17 responsible -18 session -15 steps -16
h/^urg	none -15 priority 17
h/^weigh	none -16 score 21
h/and	none -15 status 15
h/appor	none -19 proofs 17
h/appor$	none -17 proofs 15
h/apres$	none -15
h/assoc	none -21
h/assoc$	none -21
h/autho	none -18 status -15
h/autod	none -18 responsible -16 status 19
h/binde	none 21 responsible -16 status -19 version -15
h/budge	none 17
h/budge$	none 16
h/cat	none -16
h/cat 0	none -18
h/certi$	none -15
h/champ	none -17
h/chem	none 18
h/co	none -17 priority 18 status -15
h/coef	none -18 score 18
h/compl$	none -20 proofs -15
h/coul	none 21 proofs -15 responsible -16 status -16
h/coule$	none 20
h/count	none 20 status -15
h/count$	none 20
h/cout	none 17 status -15
h/cpf	none -17 reference 19 responsible -17
h/d echan	none 20 status -16
h/d entre	none 18
h/de pag	none 20
h/doc a	none -15 proofs 17 responsible -18
h/docum de	none -27 proofs 26 responsible -16
h/du parco	none -15 responsible -18
h/effor	none 18
h/email	none 21
h/email$	none 21
h/epi	none -15 steps 20
h/exhib	none -18 proofs 16 responsible -15
h/fafce	none -15 reference 15 session -16 steps -16 trainee -15
h/falc	none 16
h/fort	none -15
h/fort$	none -15 step 15
h/freq	none 18
h/freq$	none 20
h/frequ$	none 15
h/h$	none 17
h/hand	none -15 proofs 18
h/homm	none 19
h/hour	none 16
h/hrs	none 19
h/ht$	none 22
h/humeu	none 25
h/icon	none 23 proofs -21 responsible -18
h/ident	none -16 reference 20 responsible -17
h/if	none -17 severity 21 status -15
h/il	none -18 proofs -15 responsible -18 version -16
h/impri$	none 17
h/insti$	none -17
h/is	none 22 status -17
h/je montr	none -23 proofs 26
h/kel	none -16
h/la forma	none -20 session 27 trainee -17
h/la sall	none 15
h/langu	none 21
h/langu$	none 21
h/li	none -18 proofs 16
h/li$	none -22 proofs 17
h/lie	none -15 responsible -16 version -15
h/livre	none -15 steps 25
h/marqu	none 21 responsible -15
h/meeti	none 17
h/mim	none 16
h/missi	none -16 severity 20
h/missi$	none -15 severity 20
h/mobil	none -18 step -15
h/moyen	none -21 proofs 20
h/nombr	none 27
h/nombr de	none 20
h/often	none 18 severity -16
h/on fait	none -17
h/opco$	none 29 responsible -16
h/ord	none -16
h/p$	none 17
h/parta$	none -15 responsible -15
h/passa$	none -19
h/pecki	none -25 priority 24
h/ph	none -17 phase 18 step -16
h/phon	none 23
h/poche	none 15 responsible -15 status -16
h/poche$	none 15 status -15
h/port	none -21 responsible 21 status -17
h/prio	none -31 priority 24 status -17
h/prix	none 22
h/prix$	none 18
h/proce	none -23 proofs 17
h/proce$	none -25 proofs 18 status -15
h/pts	none -15
h/qu ils	none -19
h/rappe	none 20 responsible -15 status -15
h/ratin	none -15
h/real	none -22 score 15
h/regl	none -18 responsible -17 status 15
h/resul	none -15 status 18
h/roul	none -22 status 24
h/run$	none -15 responsible -16 session 25 status -18 trainee -15
h/runni	none -16 status 16
h/se quon	none -15
h/sheet	none -15 steps 28 trainee -17
h/show	none -15 proofs 18
h/ski	none -21
h/spent	none 18 status -16
h/spent$	none 16
h/sprin	none 23 status -20
h/statu de	none -15 status 17
h/taill	none 26
h/telep	none 18 responsible -16 status -16
h/tensi	none 23 responsible -16 version -18
h/tps	none 20
h/ttc	none 19
h/typ de	none -24 status -19
h/typ$	none 23
h/ui	none 26 priority -15 responsible -15
h/urg$	none -15 priority 19
h/versi en	none -18 responsible -16 status -18 version 16
h/y n	none -18 status -15
h/du bilan	phase 15 session 15 steps -16 trainee -21
h/jalon	phase -15 step 22
h/l etap	phase -15 status -18
h/a prese	proofs 17
h/class$	proofs -18 status -18
h/got	proofs 15
h/la nc	proofs -18 severity 18 status -17
h/n° doc	proofs -15 reference 20 version -15
h/retro	proofs -15
h/scor$	proofs -15 score 20 status -16
h/uid	proofs -17
h/ve	proofs 18
h/versi du	proofs -23 status -15 version 21
h/versi$	proofs -16 version 19
h/^neph	reference 17
h/cod$	reference 15
h/d actio	reference -15 responsible -15
h/edof	reference 15 session -16
h/neph	reference 18
h/n° dos	reference 17
h/tire	reference -16 session 18
h/^entr	responsible -15 session -15 steps -16
h/^next	responsible -16
h/anima	responsible 19
h/appre$	responsible -15
h/forme	responsible -16 trainee 17
h/gar	responsible 20 session -16 trainee 17
h/ger	responsible 19
h/ger$	responsible 18
h/ki$	responsible 23
h/lieu	responsible -15
h/maint	responsible 15
h/payin	responsible -16
h/qui ger	responsible 18
h/suiv	responsible -19
h/tet	responsible -16
h/veill	responsible 16
h/zapie	responsible 18
h/^%	score 18 status -16
h/^pourc	score 19
h/^scor	score 16
h/pourc	score 18
h/real$	score 16
h/tx	score 15
h/^cours	session 18 status -16
h/actio de	session 16
h/coife	session -29 trainee 26
h/dossi$	session -18 start -15 trainee -20
h/gar$	session -17 trainee 17
h/grp	session 16 status -16
h/spons	session -15
h/suivi$	session 15
h/^confo	severity -22 status 20
h/^fini	severity -15 start -15 status 15
h/^nat	severity 17
h/^ok	severity -18 status 19
h/clas	severity 15
h/ec	severity 17
h/findi	severity 17
h/grad	severity 15 status -18
h/grav ou	severity 19 status -18
h/grav$	severity 17
h/major	severity 15
h/minor	severity 15
h/nat	severity 20
h/ok ou	severity -15
h/poid	severity 15
h/appel	start -15 steps 21
h/besoi	start -19 steps 17 trainee -15
h/debut$	start 18
h/froid	start -15 steps 20
h/kicko	start 17
h/offer	start -18 steps 16
h/one	start 16
h/re	start 16 steps -15
h/accue$	status -16 steps 15
h/ca en	status 17
h/deplo	status 17
h/est ou	status 21
h/etat du	status 18 version -19
h/i stand	status 18
h/inten	status -16
h/maitr	status 18
h/mis en	status 17
h/parc	status -16
h/parc$	status -15
h/permi$	status -16
h/progr$	status 21
h/qu il	status -18
h/relat	status -15
h/sa	status 15
h/shap	status 16
h/trico	status 17
h/where i	status 17
h/0 moi	steps 15
h/^certi	steps 16
h/^conv	steps 22
h/^coup	steps 15
h/^devi	steps 15 trainee -15
h/^emarg	steps 25
h/^factu	steps 19 trainee -19
h/^joini	steps 15
h/^livre	steps 20
h/^mid	steps 25
h/^prere	steps 19
h/^recue	steps 16
h/^regle	steps 22
h/^ri	steps 18
h/^welco	steps 15
h/a froid	steps 17
h/accep	steps 18
h/accep$	steps 17
h/amont	steps 15
h/asses$	steps 17
h/avi a	steps 17
h/bes	steps 16
h/cart	steps 17 trainee -16
h/chaud	steps 22
h/conv	steps 23
h/coup de	steps 15
h/d accue	steps 15
h/debri	steps 19
h/decou	steps 18
h/depar	steps 17
h/depar$	steps 17
h/devi	steps 16 trainee -17
h/donn	steps 18
h/donn$	steps 16
h/emarg	steps 24
h/envoy	steps 23
h/envoy$	steps 25
h/exam	steps 16
h/factu	steps 19 trainee -19
h/final	steps 17
h/heur$	steps -15
h/hot	steps 18
h/hous	steps 19
h/initi	steps 22
h/livre d	steps 15
h/mid	steps 26
h/pm	steps 16
h/prati	steps 16
h/prati$	steps 17
h/pre	steps 19
h/prere	steps 17
h/rasse	steps 18
h/recei	steps 15
h/recei$	steps 15
h/recue	steps 16
h/regle	steps 24
h/remi$	steps 17
h/remis	steps 19
h/rende	steps -17
h/rende vous	steps -16
h/ri	steps 19
h/surve	steps 18
h/synth	steps 17
h/vous	steps -17
h/vous le	steps -17
h/vus	steps 15
h/welco	steps 15
h/^quell	version 15
h/appli$	version 15
indicators/afterDocuments	BC -14 CFA -18 OF -6 VAE -9 action -11 applicable -12 body -4 comment -7 criterion -24 date -12 deadline 4 expectedLevel -10 expiry -4 indicator -11 label -20 lastCheck 4 links 4 none -5 proofs -20 responsible -5 score -8 severity -10 status -9 version -7
indicators/afterNumbers	BC -3 CFA -9 OF -12 VAE -8 action -14 applicable -17 body -12 comment -11 criterion -9 date -14 deadline -9 expectedLevel -15 expiry -12 indicator -5 lastCheck -11 links -16 none -8 priority -15 proofs -13 responsible -12 score -12 severity -9 status -10 version -12
indicators/amongMarks	BC 4 CFA -2 OF -7 action -6 applicable -17 body -7 comment -13 criterion -22 date 9 deadline -7 expectedLevel -13 expiry -7 indicator -10 label -15 lastCheck -9 links -12 none -8 priority -7 proofs -2 responsible -9 score -11 severity -4 status -7 version -10
indicators/asks	BC -1 CFA -1 OF -1 VAE -2 action -1 applicable -3 body -1 comment -12 deadline -1 expectedLevel -3 indicator -1 label -2 links -1 none -16 priority -1 proofs -4 responsible -3 severity -2 status 26
indicators/besideMarks	BC -5 CFA -4 OF -2 action -10 applicable -12 body -9 comment -10 criterion -20 date -13 deadline -9 expectedLevel -15 expiry -9 indicator -8 label -11 lastCheck -9 links -6 none -10 priority -10 proofs -7 responsible -8 score -9 severity -12 status -12 version -10
indicators/bias	BC -22 CFA -28 OF -21 VAE -26 action -15 applicable -23 body -25 comment -8 criterion -14 date -26 deadline -7 expectedLevel -18 expiry -19 indicator -6 label -7 lastCheck -17 links -12 none 3 priority -15 proofs -8 responsible -12 score -19 severity -15 status -4 version -20
indicators/booleans	BC -1 CFA 1 action -8 applicable -1 body -5 comment -21 criterion -12 date -20 deadline -23 expectedLevel -32 expiry -20 indicator -4 label -8 lastCheck -21 links -4 none 7 priority -15 proofs -18 responsible -16 score -28 severity -19 status -32 version -11
indicators/cased	BC -10 CFA -10 OF -13 VAE -10 action -6 applicable -5 body 1 comment -16 criterion 2 date -21 deadline -17 expectedLevel -11 expiry -21 indicator -23 label 1 lastCheck -21 links -10 none -7 priority -20 proofs -7 responsible -7 score -28 severity -1 status -14 version -15
indicators/code	BC -30 CFA -30 OF -30 VAE -34 action -7 applicable -32 body -52 comment -3 date -27 deadline -18 expectedLevel -42 expiry -26 indicator -20 label -15 lastCheck -27 links -6 none -20 priority -11 responsible -7 score -41 severity -5 status -15
indicators/dates	BC -24 CFA -25 OF -25 VAE -32 action -34 applicable -28 body -22 comment -39 criterion -23 date 7 deadline 8 expectedLevel -29 expiry 7 indicator -25 label -24 lastCheck 10 links -51 none -46 priority -37 proofs -35 responsible -33 score -32 severity -32 status -45 version -16
indicators/digit	BC 5 CFA 2 OF 3 VAE 4 action -6 applicable 11 body -8 comment -15 date -12 deadline -21 expectedLevel -17 expiry -11 indicator -28 label -10 lastCheck -11 links -11 none -15 priority -13 proofs -9 responsible -9 score -7 severity -7 status -24 version -19
indicators/document	BC -6 CFA -8 OF -6 VAE -10 action 6 applicable -7 body -35 comment -20 criterion -22 date -11 deadline -23 expectedLevel -41 expiry -9 indicator -23 label -27 lastCheck -10 links -9 none 11 priority -38 proofs 24 responsible -28 score -13 severity -22 status -63 version -7
indicators/earlier	BC -13 CFA -13 OF -13 VAE -16 action -19 applicable -15 body -11 comment -23 criterion -9 date 10 deadline -4 expectedLevel -16 expiry -29 indicator -19 label -10 lastCheck 9 links -24 none -24 priority -20 proofs -23 responsible -18 score -19 severity -17 status -26 version 1
indicators/empty	BC -8 CFA -16 OF -18 VAE -10 action -11 applicable -5 body -9 comment -16 criterion -41 date -12 deadline -14 expectedLevel -9 expiry -15 indicator -50 label -47 lastCheck -14 links -13 none -11 priority -14 proofs -7 responsible -12 score -15 severity -11 status -9 version -15
indicators/few	BC -5 CFA -4 OF -5 VAE -7 action -16 applicable -6 body -5 comment -20 criterion -1 date -31 deadline -20 expectedLevel -4 expiry -26 indicator -41 label -42 lastCheck -29 links -12 none -5 priority -2 proofs -24 responsible -5 score -7 severity -10 status -6 version -6
indicators/file	BC -9 CFA -10 OF -10 VAE -10 action -16 applicable -10 body -6 comment -19 criterion -4 date -15 deadline -9 expectedLevel -26 expiry -11 indicator -18 label -17 lastCheck -12 links -19 none -7 priority -8 proofs 14 responsible -9 score -8 severity -5 status -16 version -7
indicators/filled	BC -10 CFA -8 OF -9 VAE -15 action -20 applicable -7 body -4 comment -21 criterion -7 date 2 deadline -10 expectedLevel -5 expiry -14 indicator -10 label -9 lastCheck -10 links -11 none -5 priority -13 proofs -9 responsible -11 score -3 severity -28 status 6 version -8
indicators/first	BC -22 CFA -25 OF -9 VAE -9 action -17 applicable -9 body -4 comment -11 criterion 12 date -15 deadline -18 expectedLevel -9 expiry -12 indicator -10 label -9 lastCheck -14 links -14 none -1 priority -12 proofs -13 responsible -15 score -14 severity -8 status -11 version -26
indicators/gravity	BC -14 CFA -13 OF -12 VAE -11 action -3 applicable -14 comment -5 criterion -3 date -1 deadline -2 expectedLevel 23 expiry -1 label -2 lastCheck -1 none -12 priority -5 proofs -2 responsible -1 score -7 severity -16 status -14 version -1
indicators/hundred	BC -31 CFA -35 OF -41 VAE -41 action -13 applicable -42 body -10 comment -20 criterion -3 date -22 deadline -31 expectedLevel -13 expiry -18 label -13 lastCheck -21 links -21 none 7 priority -15 proofs -21 responsible -17 score 12 severity -10 status -32 version -21
indicators/indicators	BC -4 CFA -4 OF -4 VAE -3 action -25 applicable -3 body -20 comment -6 criterion 3 date -20 deadline 4 expectedLevel -17 expiry -18 indicator 8 label -27 lastCheck -20 links -10 none -7 priority -34 proofs -36 responsible -30 score -3 severity -19 status -15
indicators/isLabel	BC -4 CFA -5 OF -4 VAE -4 action -22 applicable -5 body -8 comment -31 criterion -14 date -4 deadline -13 expectedLevel -19 expiry -4 indicator 7 label 25 lastCheck -5 links -24 none -20 priority -5 proofs -27 responsible -18 score -6 severity -6 status -20 version -9
indicators/isNumber	BC -6 CFA -7 OF -9 VAE -11 action -6 applicable -15 body -6 comment -22 criterion -33 date -4 deadline -13 expectedLevel -10 expiry -3 indicator 20 label -11 lastCheck -3 links -20 none -15 priority -5 proofs -15 responsible -6 score -29 severity -6 status -16 version -24
indicators/lack	BC -16 CFA -14 OF -15 VAE -17 action -50 applicable -22 body -23 comment 29 criterion -14 date -7 deadline -24 expectedLevel -18 expiry -8 indicator -14 label -13 lastCheck -7 links -43 none -12 priority -35 proofs -25 responsible -37 score -17 severity -27 status 25 version -25
indicators/last	BC -9 CFA 6 OF -13 VAE -1 action -6 applicable -12 body 4 comment -12 criterion -3 date 4 deadline -13 expectedLevel -3 expiry -13 indicator -9 label -15 lastCheck -14 links -10 none -3 priority -7 proofs -21 responsible -6 score -6 severity -6 status -6
indicators/later	BC -14 CFA -12 OF -14 VAE -17 action -19 applicable -16 body -10 comment -21 criterion -11 date -16 deadline 3 expectedLevel -16 expiry 13 indicator -17 label -16 lastCheck -19 links -29 none -23 priority -18 proofs -16 responsible -17 score -18 severity -17 status -20 version -9
indicators/link	BC -18 CFA -17 OF -16 VAE -20 action -46 applicable -18 body -26 comment -57 criterion -16 date 3 deadline 1 expectedLevel -44 indicator -19 label -21 lastCheck -1 links 38 none -65 priority -27 proofs -41 responsible -36 score -22 severity -27 status -45 version -40
indicators/lists	BC -11 CFA -12 OF -11 VAE -13 action -4 applicable -10 body -3 comment -13 criterion -7 date -13 deadline 34 expectedLevel -9 expiry -14 indicator -14 label -2 lastCheck -12 links -16 none -31 priority -16 proofs -8 responsible -9 score 20 severity -7 status -22 version -20
indicators/long	BC -1 CFA -1 OF -1 VAE -1 action -39 applicable -1 body -2 comment -36 criterion -4 date -3 deadline -4 expectedLevel -31 expiry -2 indicator 6 label -29 lastCheck -2 links -33 none 13 priority -2 proofs 8 responsible -12 score -2 severity -2 status -21 version -4
indicators/marks	BC -4 CFA -5 OF -6 VAE -3 action -19 body -27 comment -10 criterion -15 deadline 3 expectedLevel -5 expiry 1 indicator -27 label -14 lastCheck 3 links -32 none -10 priority -22 proofs -21 responsible -23 score -11 severity -8 status -6 version -25
indicators/numbers	BC 1 CFA -2 OF 2 VAE -2 action -26 applicable -1 body -19 comment -29 criterion -2 date -32 deadline -35 expectedLevel -25 expiry -29 indicator -7 label -22 lastCheck -30 links -30 none 6 priority -27 proofs -30 responsible -21 score -1 severity -20 status -35 version -28
indicators/order	BC -23 CFA -25 OF -24 VAE -25 action 31 applicable -29 body -35 comment -6 criterion 15 date -17 deadline -29 expectedLevel -11 expiry -19 indicator -26 label -32 lastCheck -15 links -22 none -14 priority -13 proofs -16 responsible 2 score -25 status -7 version -17
indicators/percent	BC -22 CFA -18 OF -19 VAE -17 action -7 applicable -21 body -6 comment -20 criterion -14 date -6 deadline -13 expectedLevel -14 expiry -8 indicator -7 label -5 lastCheck -10 links -9 none -31 priority -19 proofs -10 responsible -8 score 27 severity -13 status -26 version -14
indicators/person	BC -3 CFA -3 OF -2 action -59 applicable 2 body 9 comment -22 criterion -43 date -22 deadline -42 expectedLevel -61 expiry -21 indicator -29 label -41 lastCheck -21 links -22 none -18 priority -14 proofs -24 responsible 15 score -33 severity -50 status -13 version -16
indicators/phase	BC -4 CFA -5 OF -5 VAE -7 action -7 applicable -6 body -4 comment -24 criterion 24 date -7 deadline 26 expectedLevel -16 expiry -7 indicator -16 label -6 lastCheck -6 links -16 none -33 priority -25 proofs -11 responsible -13 score -12 severity -10 status 4 version -19
indicators/place	BC -4 CFA -6 OF -5 VAE -4 action -4 applicable -12 body -9 comment -3 criterion -31 date -6 deadline -8 expectedLevel -6 expiry -3 indicator -28 label -33 lastCheck -5 links -6 none -9 priority 1 proofs -13 responsible -5 score -1 severity -4 status -13 version -1
indicators/prefixed	BC -3 CFA -5 OF -4 VAE -5 action -19 applicable -6 body -14 comment 10 criterion -16 date -3 deadline -19 expectedLevel -22 expiry -2 indicator 20 label -10 lastCheck -3 links 13 none -41 priority -9 proofs -17 responsible -16 score -4 severity -10 status -25 version 1
indicators/priority	BC -33 CFA -34 OF -34 VAE -35 action -35 applicable -30 body -33 comment -8 criterion -3 date -15 deadline -35 expectedLevel -6 expiry -17 indicator -6 label -16 lastCheck -17 links -38 none -33 priority 44 proofs -25 responsible -37 score 4 severity -17 status -18 version -1
indicators/ratio	BC -13 CFA -14 OF -12 VAE -13 action -2 applicable -13 body -3 comment -9 criterion -10 date -2 deadline 5 expectedLevel -10 expiry -3 indicator -9 label -1 lastCheck -3 links -5 none -19 priority -8 proofs -3 responsible -5 score 25 severity -4 status -21 version -7
indicators/rising	BC -17 CFA -20 OF -26 VAE -21 action -17 applicable -22 body -10 comment -9 criterion -20 date -13 deadline 1 expectedLevel -12 expiry -12 indicator 17 label -27 lastCheck -14 links -14 none 5 priority -26 proofs -24 responsible -17 score -7 severity -10 status -15 version -10
indicators/said	BC -2 CFA 1 OF -2 VAE -5 action -11 applicable -3 body -30 comment -3 criterion -12 date -8 deadline -12 expectedLevel -6 expiry -10 indicator -20 label -19 lastCheck -17 links -25 none -9 priority -13 proofs -11 responsible -20 score -2 severity -4 status 7 version -14
indicators/second	BC -13 CFA -31 OF -26 VAE -10 action -8 applicable -8 body -13 comment -10 criterion -5 date -6 deadline -17 expectedLevel -17 expiry -17 indicator 5 label -8 lastCheck -12 links -14 none -5 priority -15 proofs -9 responsible -10 score -14 severity -29 status -6 version -11
indicators/sentences	BC -19 CFA -21 OF -19 VAE -24 action 3 applicable -21 body -43 comment 17 criterion -37 date -22 deadline -30 expectedLevel 8 expiry -20 indicator -2 label 4 lastCheck -20 links 6 none -5 priority -43 proofs -6 responsible -60 score -26 severity -30 status -27 version -23
indicators/separators	BC -9 CFA -10 OF -10 VAE -13 action -21 applicable -11 body -31 comment -8 criterion -20 date -9 deadline -10 expectedLevel 2 expiry -9 indicator 8 label 8 lastCheck -9 links -3 none -11 priority -36 proofs 1 responsible 19 score -13 severity -24 status 13 version -26
indicators/severity	BC -27 CFA -30 OF -28 VAE -25 action -14 applicable -27 body -22 comment -24 criterion -12 date -15 deadline -18 expectedLevel 17 expiry -16 indicator -14 label -17 lastCheck -16 links -29 none -50 priority -9 proofs -37 responsible -34 score -26 severity 33 status -36 version -5
indicators/short	BC -3 CFA -2 OF -1 VAE -4 action 4 applicable -3 body -8 comment -8 criterion -15 date -28 deadline -31 expectedLevel -15 expiry -27 indicator -2 label -18 lastCheck -25 links -3 none -10 priority -7 proofs -1 responsible -7 score -1 severity -15 status -22 version -11
indicators/single	BC -2 CFA -7 OF -2 action 3 applicable -3 body -35 comment -6 criterion 1 date -19 deadline -28 expectedLevel -26 expiry -20 indicator -17 label -20 lastCheck -20 links -3 none -3 priority -38 proofs 6 responsible 2 score -38 severity -19 status -36 version -39
indicators/sparse	BC -5 CFA -4 OF -7 VAE -14 applicable -9 body -23 comment 1 criterion -16 date -16 deadline 2 expectedLevel -34 expiry 4 indicator -20 label -30 lastCheck -6 links -7 none -15 priority -18 proofs -12 responsible -17 score -25 severity 3 status -29 version -21
indicators/statuses	BC -1 VAE 3 action -13 applicable 2 body -32 comment -3 criterion -15 date -13 deadline -14 expectedLevel -6 expiry -12 indicator -19 label -21 lastCheck -17 links -28 none -3 priority -20 proofs -11 responsible -20 score -7 severity -4 status 1 version -16
indicators/stepHeader	BC 5 CFA -19 OF -22 VAE -17 action 15 applicable -21 body -18 comment -30 criterion -20 date -27 deadline 3 expectedLevel -12 expiry -19 indicator 16 label -9 lastCheck 10 links -23 none -25 priority -26 proofs -26 responsible -12 score -6 severity -15 status 9 version -13
indicators/stepNames	BC -6 CFA -8 OF -6 VAE -10 action -4 applicable -6 body -13 comment -79 criterion 5 date -10 deadline -16 expectedLevel 13 expiry -8 indicator -3 label 8 lastCheck -9 links -15 none -2 priority -26 proofs 16 responsible -32 score -13 severity -11 status -33 version -23
indicators/texts	BC -17 CFA -15 OF -15 VAE -15 action -8 applicable -16 body -9 comment -4 criterion -17 date -16 deadline -10 expectedLevel -11 expiry -10 indicator -14 label -15 lastCheck -14 links -5 none -5 priority -4 proofs -6 responsible -8 score -14 severity -2 status -3 version -11
indicators/titles	BC -1 CFA -1 OF -1 VAE -1 action -20 applicable -2 body -4 comment -31 criterion 10 date -2 deadline -5 expectedLevel -16 expiry -2 indicator -18 label 30 lastCheck -2 links -23 none -18 priority -8 proofs -19 responsible -12 score -4 severity -3 status -24 version -6
indicators/unique	BC -20 CFA -23 OF -20 VAE -18 action -5 applicable -14 body -19 comment -4 criterion -26 date -3 deadline -1 expectedLevel -17 expiry 1 indicator -8 label -5 links -7 none -5 priority -9 responsible -10 score -7 severity -4 status -5 version -14
indicators/vague	BC -12 CFA -13 OF -13 VAE -15 action -20 applicable -15 body -36 comment -36 criterion -18 date -16 deadline 27 expectedLevel -24 expiry -18 indicator -24 label -22 lastCheck -17 links -26 none 5 priority -22 proofs -37 responsible -32 score 8 severity -18 status -11 version 9
indicators/version	BC -31 CFA -31 OF -31 VAE -21 action -13 applicable -32 body -29 comment -5 criterion 7 date -16 deadline -19 expectedLevel -27 expiry -17 indicator 2 label -9 lastCheck -17 links -16 none -12 priority -48 proofs -12 responsible -14 score -8 severity -33 status -35 version 31
indicators/worded	BC -32 CFA -34 OF -37 VAE -41 action -4 applicable -40 body 2 comment 4 criterion -3 date -30 deadline -14 expectedLevel -3 expiry -26 indicator -8 label -7 lastCheck -27 links -7 none -14 priority 2 proofs -2 responsible 3 score -15 severity -14 status -3 version 3
indicators/yesNo	BC 5 CFA 3 OF 3 VAE 3 action -22 applicable 1 body -21 comment -17 criterion -27 date -14 deadline -19 expectedLevel -2 expiry -12 indicator -31 label -6 lastCheck -18 links -26 none -6 priority -14 proofs -13 responsible -25 score -9 severity -4 status -12 version -23
indicators/criteria	CFA -3 OF 2 VAE -3 action -32 applicable 2 body -19 comment -11 criterion 26 date -11 deadline -28 expectedLevel -7 expiry -11 indicator -21 label -13 lastCheck -14 links -24 none -8 priority -33 proofs -23 responsible -33 score -8 severity -19 status -6 version -12
journeyTall/afterDocuments	comment -2 deadline -11 documents 1 indicator -2 links -12 none -1 phase -27 reference -10 responsible 6 session -2 status -12 step -32
journeyTall/afterNumbers	comment -7 deadline -1 documents -5 indicator -26 links -10 none -7 phase -18 reference -7 responsible 2 session -3 status -5 step -14
journeyTall/amongMarks	comment 1 deadline -9 documents -12 indicator -7 links -6 none -8 phase -4 reference 4 responsible -6 session 6 status -12 step -9
journeyTall/asks	comment -6 deadline -1 documents -1 indicator -1 none -8 responsible -1 status 10 step -2
journeyTall/besideMarks	comment -4 deadline -3 documents -7 indicator -14 links -2 none -8 phase -10 reference -3 responsible -5 session -5 status -9 step -13
journeyTall/bias	comment -9 deadline -15 documents -5 indicator -9 links -9 none 6 phase -11 reference -16 responsible -8 session -22 status -11 step -5
journeyTall/booleans	comment -9 deadline -6 documents -3 indicator -5 links -4 none 8 phase -1 reference -2 responsible -3 session -4 status -14 step -3
journeyTall/cased	comment -15 deadline -35 documents -11 indicator -14 links -9 none -5 phase -4 reference 4 responsible -3 session 3 status -18 step -11
journeyTall/code	comment -12 deadline -21 documents -5 indicator -14 links -11 none -9 phase -53 reference 13 responsible -12 session 9 status -24 step -37
journeyTall/criteria	comment -5 deadline -24 documents -16 indicator -6 links -4 none 3 phase -14 reference -14 responsible -14 session -9 step -2
journeyTall/dates	comment -26 deadline 30 documents -20 indicator -9 links -27 none -29 phase -21 reference -28 responsible -15 session -12 status -27 step -19
journeyTall/digit	comment -4 deadline -16 documents -3 indicator -4 links -5 none 12 phase -2 reference -3 responsible -3 session -3 status -7 step -9
journeyTall/document	comment -26 deadline -27 documents 24 indicator -21 links -6 none -8 phase -8 reference -24 responsible -19 session -26 status -61 step 2
journeyTall/earlier	comment -6 deadline -4 documents -3 indicator 14 links -5 none -10 reference -3 responsible -1 session -1 status -7 step -4
journeyTall/empty	comment -2 deadline -9 documents -1 indicator -35 links -13 none -1 phase -29 reference -14 responsible -7 status -8 step -37
journeyTall/few	comment -13 deadline -24 documents -15 indicator -22 links -10 none 5 phase -24 reference -25 responsible 7 session -3 status -22 step -31
journeyTall/file	comment -11 deadline -6 documents 21 indicator -3 links -6 none -18 phase -6 reference -3 responsible -5 session -5 status -11 step -25
journeyTall/filled	comment -19 deadline -12 documents -14 indicator -7 links -14 none -2 reference -1 responsible -11 status 4 step 2
journeyTall/first	comment -21 deadline -22 documents -21 indicator -23 links -24 none -6 phase 8 reference -23 responsible -10 session -24 status -11 step 5
journeyTall/hundred	comment -19 deadline -26 documents -16 indicator 2 links -16 none 9 phase -11 reference -18 responsible -16 session -12 status -23 step -20
journeyTall/indicators	comment -8 deadline 1 documents -35 indicator 17 links -14 none -9 phase -24 reference -24 responsible -28 session -23 status -12 step -18
journeyTall/isNumber	comment -16 deadline -14 documents -11 indicator 21 links -9 none -23 phase -6 reference -10 responsible -11 session -9 status -12 step -12
journeyTall/lack	comment 14 deadline -16 documents -4 indicator -11 links -30 none -9 phase -8 reference -3 responsible -14 session -19 status 9 step -16
journeyTall/later	comment -2 deadline 1 documents -2 indicator 3 links -1 none -5 reference -2 responsible -2 session -1 status -4
journeyTall/link	comment -41 deadline 19 documents -40 indicator -14 links 34 none -35 phase -17 reference -19 responsible -25 session -17 status -37 step -32
journeyTall/lists	comment -23 deadline 10 documents -15 indicator 22 links -22 none -32 phase -8 reference -9 responsible -15 session -9 status -23 step -18
journeyTall/long	comment -13 deadline -1 documents 25 indicator -2 links -25 none -5 phase -1 reference -1 responsible -6 session -6 status -9 step -25
journeyTall/marks	comment -3 deadline 16 documents -18 indicator -4 links -14 none -6 phase -28 reference -32 responsible -33 session -25 step -23
journeyTall/numbers	comment -23 deadline -26 documents -22 links -22 none 14 phase -17 reference -30 responsible -15 session -13 status -23 step -25
journeyTall/order	comment -7 deadline -30 documents -2 indicator -20 links -8 none -5 phase 2 reference -25 responsible 7 session -37 status -7 step -1
journeyTall/person	comment -28 deadline -50 documents -22 indicator -28 links -54 none -10 phase 13 reference -51 responsible 17 session -4 status -1 step -23
journeyTall/phase	comment -26 deadline 14 documents -49 indicator -19 links -23 none -46 phase 32 reference -15 responsible -29 session -23 status -21 step -20
journeyTall/place	comment -5 deadline 3 documents -12 indicator -13 links -1 none -3 phase -31 reference -3 responsible -1 session -2 step -26
journeyTall/prefixed	comment 3 deadline -19 documents -15 indicator 18 links 2 none -23 phase -7 reference -14 responsible -14 session -16 status -22 step -17
journeyTall/priority	comment 2 deadline -25 documents -18 indicator 10 links -10 none -12 phase -12 reference -21 responsible -6 session -14 status -4
journeyTall/ratio	comment -3 deadline 4 documents -2 indicator 12 links -1 none -18 phase -1 reference -1 responsible -3 session -2 status -6 step -4
journeyTall/rising	comment -7 deadline 9 documents -32 indicator 17 links -8 none -10 phase -19 reference -21 responsible -22 session -19 status -14 step -12
journeyTall/said	comment 3 deadline -16 documents -8 indicator -1 links -20 phase -28 reference -28 responsible -33 session -19 status 8 step -18
journeyTall/second	comment -10 deadline -10 documents -7 indicator -17 links -10 none -8 phase -3 reference -11 responsible -15 session -9 status -11 step 2
journeyTall/sentences	comment 18 deadline -21 documents 2 indicator -28 links 14 none 1 phase -59 reference -29 responsible -52 session -28 status -11 step -12
journeyTall/separators	comment -17 deadline -21 documents 14 indicator 12 links 3 none -16 phase -40 reference -18 responsible 9 session -18 status 4 step -19
journeyTall/severity	comment 10 deadline -2 documents -4 indicator -1 links -7 none -10 session -1 status -1 step -5
journeyTall/short	comment -15 deadline -31 documents 7 indicator -5 links -1 phase -13 reference -26 responsible 6 session -45 status -13 step -47
journeyTall/single	comment -6 deadline -18 documents 6 indicator -19 links -11 none -1 phase -23 reference -25 responsible 2 session -19 status -29 step -24
journeyTall/sparse	comment 11 deadline 7 documents -4 indicator -19 links 1 none -19 phase -21 reference -22 responsible -6 session -16 status -26 step -21
journeyTall/statuses	comment -1 deadline -14 documents -14 indicator -4 links -11 none 4 phase -27 reference -27 responsible -33 session -19 status 6 step -18
journeyTall/stepHeader	comment -10 deadline -6 documents -8 indicator -7 links -4 none -1 phase -7 reference -5 responsible -5 session -5 status 12 step -9
journeyTall/stepNames	comment -55 deadline -28 documents 7 indicator -19 links -14 none -20 phase -20 reference -29 responsible -39 session -34 status -47 step 27
journeyTall/texts	comment -4 deadline -8 documents -7 indicator -13 links -3 none -6 phase -2 reference -6 responsible -3 session -8 status -1 step -6
journeyTall/unique	comment -5 deadline -2 documents -4 indicator -9 links -6 none -12 phase -11 reference 2 responsible -14 session -24 status -9 step 5
journeyTall/vague	comment -35 deadline 5 documents -39 indicator -7 links -37 none 19 phase 10 reference -6 responsible -38 session -34 status -32 step -35
journeyTall/version	comment 5 documents -1 indicator 9 links 7 none -8 phase -18 reference -25 responsible -26 session -20 status -15 step -18
journeyTall/worded	comment 2 deadline -7 documents -1 indicator -14 links -11 none -17 phase -16 reference -57 responsible -8 session 10 status -8
journeyTall/yesNo	comment -4 deadline -11 documents -3 indicator 1 links -9 none 3 phase -26 reference -27 responsible -23 session -16 step -18
journeyTall/last	deadline -1 documents -13 indicator -9 links -1 none -14 phase -18 reference -2 responsible -7 session -9 status -12 step -12
journeyWide/afterDocuments	body -15 comment 1 end -11 none -11 reference -4 responsible 6 session -10 start -11 trainee -12
journeyWide/afterNumbers	body -17 comment 11 end -19 links -6 none -11 reference -11 responsible -3 session -15 start -13 steps 10 trainee -18
journeyWide/amongMarks	body 1 comment -13 end -8 links -7 none -8 reference -11 responsible -14 session -11 start -35 steps 10 trainee -15
journeyWide/besideMarks	body -7 comment -5 end -12 links -6 none 6 reference -11 responsible -6 session -8 start -15 steps -7 trainee -14
journeyWide/bias	body -9 comment -13 end -11 links -15 none -13 reference -15 responsible -12 session -11 start -14 steps 10 trainee -6
journeyWide/booleans	body -3 comment -7 end -6 links -3 none -19 reference -3 responsible -3 session -3 start -5 steps 7 trainee -3
journeyWide/cased	body 6 comment -17 end -29 links -8 none -21 reference 1 responsible -2 session 1 start -33 steps -25
journeyWide/code	body -55 comment -12 end -16 links -7 none -24 reference 21 responsible -6 session 12 start -15 steps -22 trainee -51
journeyWide/criteria	body -9 comment -4 end -11 links -1 none -1 reference -13 responsible -14 session -10 start -8 steps 2 trainee -7
journeyWide/dates	body -30 comment -33 end 8 links -34 none -41 reference -32 responsible -24 session -32 start 7 steps -6 trainee -34
journeyWide/digit	body -9 comment -13 end -8 links -12 none -5 reference -7 responsible -11 session -10 start -11 steps 8 trainee -8
journeyWide/document	body -14 comment -6 end -5 links 8 none -11 reference -8 responsible -1 session -13 start -7 steps -11 trainee -8
journeyWide/earlier	body -16 comment -19 end -3 links -18 none -22 reference -15 responsible -14 session -17 start 4 steps 4 trainee -16
journeyWide/empty	body -1 comment -9 end -4 links -12 none -9 reference -7 responsible -10 session 3 start -4 steps -9 trainee -47
journeyWide/few	body 3 comment -29 end -21 links -10 reference -26 responsible 1 session 4 start -21 steps -1 trainee -41
journeyWide/filled	body -4 comment -14 end 2 links -13 none -1 reference -3 responsible -13 session -4 start 3 steps -16 trainee -9
journeyWide/first	body -20 comment -29 end -10 links -29 none -26 reference 9 responsible -34 session -3 start -8 steps -27 trainee 6
journeyWide/hundred	body -7 comment -8 end -9 links -9 none 13 reference -10 responsible -10 session -8 start -9 steps -12 trainee -9
journeyWide/indicators	body -15 comment -6 end -10 links -8 none 7 reference -10 responsible -17 session -15 start -10 steps -3 trainee -12
journeyWide/lack	body -7 comment 22 end -3 links -16 none -13 reference -1 responsible -15 session -10 start -2 steps -16 trainee -8
journeyWide/last	body -30 comment 6 end -30 links 1 none 6 reference -20 responsible 7 session -31 start -31 steps -13 trainee -23
journeyWide/later	body -18 comment -14 links -15 none -25 reference -12 responsible -14 session -13 start -3 steps 6 trainee -13
journeyWide/link	body -24 comment -40 end 3 links 22 none -20 reference -18 responsible -18 session -21 start 6 steps -23 trainee -22
journeyWide/lists	body -1 comment -5 end -2 none -10 reference -1 responsible -1 start -1 steps 13
journeyWide/marks	body -26 comment -11 end 2 links -26 none -9 reference -20 responsible -25 session -22 start 6 steps 4 trainee -23
journeyWide/numbers	body -24 comment -24 end -22 links -23 none 10 reference -23 responsible -20 session -19 start -26 steps -1 trainee -24
journeyWide/order	body -29 comment -3 end -15 links 9 none -32 reference -10 responsible 5 session -21 start -11 steps 8 trainee -16
journeyWide/person	body 3 comment -24 end -24 links -47 none -10 reference -33 responsible 9 session -19 start -26 steps -19 trainee 17
journeyWide/phase	body -9 comment -15 end -9 links -8 none 22 reference -1 responsible -11 session -11 start -7 steps -19 trainee -3
journeyWide/place	body -17 end -17 links 5 none -6 reference -32 responsible 11 session -30 start -25 steps 8 trainee -57
journeyWide/prefixed	body -9 comment 5 end -3 links 6 none -6 reference -6 responsible -10 session -7 start -2 steps -7 trainee -5
journeyWide/priority	body -5 comment 10 end -5 links -8 none -13 reference -10 responsible -7 session -4 start -4 steps 2 trainee -4
journeyWide/rising	body -8 comment -2 end -8 links -3 none 18 reference -7 responsible -12 session -7 start -6 steps -14 trainee -7
journeyWide/said	body -26 comment 2 end -7 links -25 none 1 reference -9 responsible -28 session -18 start -5 steps 14 trainee -17
journeyWide/second	body -11 comment -30 links -28 none -8 reference -2 responsible -29 session 8 start 3 steps -21
journeyWide/sentences	body -27 comment 23 end -17 links 13 none -27 reference -18 responsible -27 session -28 start -20 steps -21 trainee -27
journeyWide/separators	body -27 comment -7 end -7 links 11 none -18 reference -11 responsible 17 session -20 start -5 steps -9 trainee -15
journeyWide/short	body 5 comment -11 end -16 links -6 none -6 reference -7 responsible -7 session -39 start -13 steps 17 trainee -44
journeyWide/single	body -11 comment -6 end -12 none 5 reference -16 responsible 9 session -9 start -11 steps -7 trainee -25
journeyWide/sparse	body -16 comment 6 end -24 links -4 none -18 reference -14 responsible -2 session -20 start -22 trainee -17
journeyWide/statuses	body -22 end -4 links -21 reference -8 responsible -23 session -16 start -7 steps 10 trainee -13
journeyWide/stepHeader	body -20 comment -19 end 1 links -21 none -19 reference -12 responsible -23 session -17 start -21 steps 24 trainee -8
journeyWide/stepNames	body -3 comment -10 end -1 links 11 none -2 reference -2 responsible -9 session -4 start -1 steps -1 trainee -5
journeyWide/texts	body -1 comment -2 end -3 links -1 none -9 reference 2 responsible -2 session -1 start -6 steps -29 trainee -9
journeyWide/unique	body -12 comment -8 links -5 none -8 reference 4 responsible -14 session -15 start -1 steps -19 trainee 4
journeyWide/vague	body -11 comment -8 end -17 links -12 none -10 reference 22 responsible -9 session -18 start -20 steps 6 trainee -16
journeyWide/version	body -7 comment 3 end -4 links 7 none -11 reference -8 responsible 1 session -4 start -1 steps -11
journeyWide/worded	body -2 comment 8 end -33 links -3 none -28 reference -42 responsible -3 session 11 start -33 steps -27 trainee 8
journeyWide/yesNo	body -22 comment -7 end -8 links -18 none -8 reference -7 responsible -20 session -15 start -7 steps 14 trainee -12
journeyWide/ratio	comment -7 end -2 none -9 reference -1 responsible -1 start -1 steps 13
journeyWide/severity	comment 2 steps -1
journeyWide/file	links 1
proofRegister/afterDocuments	date -9 expiry -1 indicator 1 links -5 none -6 proofs -34 reference -9 responsible -2 session -6 status -7 version -9
proofRegister/afterNumbers	date 3 expiry -8 indicator -22 links -6 none -5 proofs -13 reference -18 responsible -8 session -5 status 3 version -5
proofRegister/amongMarks	date 11 expiry -15 indicator -6 links -10 none -5 proofs -6 reference -9 responsible 11 session -8 status -4 version -8
proofRegister/besideMarks	date -7 expiry -2 indicator -4 links -5 none -3 proofs -14 reference -13 responsible -6 session -1 status -3 version -2
proofRegister/bias	date -10 expiry -13 indicator -5 links -11 none 1 proofs -4 reference -13 responsible -6 session -18 status -8 version -8
proofRegister/booleans	date -12 expiry -4 indicator -7 links -4 none 17 proofs -4 reference -3 responsible -6 session -6 status -22 version -6
proofRegister/cased	date -34 expiry -24 indicator -14 links -12 none -7 proofs -3 reference 3 responsible -3 session 7 status -10 version -10
proofRegister/code	date -29 expiry -25 indicator -20 links -8 none -28 proofs -31 reference 10 responsible -6 session 13 status -23 version 3
proofRegister/criteria	date -14 expiry -8 indicator -4 links -8 none 6 proofs -9 reference -17 responsible -12 session -14 status -2 version -3
proofRegister/dates	date 10 expiry 10 indicator -21 links -32 none -31 proofs -24 reference -27 responsible -34 session -26 status -38 version -8
proofRegister/digit	date -7 expiry -4 links -5 none 5 proofs -4 reference -4 responsible -3 session -2 status -11 version -7
proofRegister/document	date -19 expiry -11 indicator -22 none -4 proofs 24 reference -34 responsible -21 session -41 status -50 version 2
proofRegister/earlier	date 15 expiry -11 indicator -3 links -21 none -24 proofs 5 reference -17 responsible -22 session -19 status -24 version 6
proofRegister/empty	date -7 expiry -8 indicator -34 links -6 none -7 proofs -39 reference -7 responsible -5 session 3 status -5 version -2
proofRegister/few	date -41 expiry -27 indicator -26 links -12 none 4 proofs -39 reference -38 responsible 1 session 4 status -4 version 2
proofRegister/file	date -7 expiry -5 indicator -7 links -2 none -15 proofs 8 reference -10 responsible -9 session -4 status -10 version -6
proofRegister/first	date -14 expiry -8 indicator -18 links -6 none -28 proofs 4 reference 11 responsible -10 session -21 status -21 version -14
proofRegister/hundred	date -22 expiry -13 indicator 2 links -14 none 7 proofs -13 reference -11 responsible -11 session -9 status -18 version -15
proofRegister/indicators	date -29 expiry -20 indicator 15 links -12 none -5 proofs -23 reference -24 responsible -36 session -30 status -14 version -8
proofRegister/isNumber	date -6 expiry -5 indicator 22 links -15 none -20 proofs -8 reference -11 responsible -10 session -11 status -16 version -20
proofRegister/lack	date -9 expiry -4 indicator -8 links -22 none -7 proofs -8 reference -3 responsible -20 session -21 status 28 version -18
proofRegister/last	date -7 expiry -9 indicator -6 links -4 none -6 proofs -13 reference -26 responsible 1 session -2 status -10 version -6
proofRegister/later	date -4 expiry 11 indicator -6 links -22 none -16 proofs -17 reference -20 responsible -20 session -17 status -26 version 2
proofRegister/lists	date -12 expiry -10 indicator 24 links -18 none -21 proofs -14 reference -11 responsible -12 session -10 status -26 version -20
proofRegister/marks	date 3 expiry 8 indicator -11 links -34 none -5 proofs -20 reference -21 responsible -35 session -24 version -21
proofRegister/numbers	date -32 expiry -19 indicator -2 links -20 none 16 proofs -19 reference -20 responsible -18 session -16 status -26 version -20
proofRegister/order	date -23 expiry -11 indicator -22 links -2 none -8 proofs -1 reference -23 responsible 14 session -38 status 1 version -4
proofRegister/person	date -22 expiry -14 indicator -22 links -36 none -7 proofs -11 reference -33 responsible 23 session -18 status -2 version -13
proofRegister/phase	date -1 indicator -2 links -2 none -17 proofs -3 reference -1 responsible -4 session -4 status 19 version -5
proofRegister/place	date -3 expiry -2 indicator -19 none -4 proofs -26 reference -30 responsible -5 session -2 status -8 version -5
proofRegister/prefixed	date -6 expiry -10 indicator 16 links 8 none -21 proofs -16 reference -14 responsible -16 session -16 status -21
proofRegister/priority	date -12 expiry -9 indicator 14 links -15 none -13 proofs -13 reference -18 responsible -40 session -22 status -6 version 5
proofRegister/ratio	date -4 expiry -2 indicator 16 none -17 reference -2 status -5 version -2
proofRegister/rising	date -22 expiry -18 indicator 19 links -10 none -7 proofs -22 reference -18 responsible -30 session -23 status -10 version -10
proofRegister/said	date -6 expiry -3 indicator 3 links -25 none 4 proofs -11 reference -13 responsible -24 session -19 status 10 version -10
proofRegister/second	date -6 expiry -12 indicator -5 links -7 none -3 reference -1 responsible -4 session -4 status -12 version -11
proofRegister/sentences	date -30 expiry -23 indicator -27 links 17 none 5 proofs 6 reference -28 responsible -36 session -47 status -11 version -31
proofRegister/separators	date -13 expiry -9 indicator 12 links 7 none -24 proofs -18 reference -15 responsible 11 session -26 status 6 version -34
proofRegister/severity	date -1 expiry -1 indicator -10 links -4 none -20 proofs -2 reference -3 responsible -7 session -6 status 8 version 12
proofRegister/short	date -27 expiry -21 indicator -3 none -1 proofs -31 reference -11 responsible 8 session -46 status -2
proofRegister/single	date -15 expiry -12 indicator -9 links 3 none 6 proofs -14 reference -16 responsible 8 session -24 status -23 version -29
proofRegister/sparse	date -15 expiry 8 indicator -10 links -5 none -7 proofs -10 reference -8 responsible 5 session -8 status -13 version -16
proofRegister/statuses	date -4 expiry -7 indicator 3 links -26 none 6 proofs -13 reference -13 responsible -25 session -20 status 8 version -11
proofRegister/stepHeader	date -8 expiry -8 indicator -1 links -8 none 6 proofs -4 reference -4 responsible -8 session -6 status 4 version -7
proofRegister/stepNames	date -11 expiry -6 indicator -12 links -13 none -12 proofs 25 reference -23 responsible -16 session -25 status -32 version -30
proofRegister/texts	date -11 expiry -13 indicator -14 links -4 none -4 proofs -10 responsible -5 session -9 status -3 version -8
proofRegister/vague	date -24 expiry -15 links -28 proofs -28 reference 21 responsible -33 session -18 status -23 version 5
proofRegister/version	date -22 expiry -17 indicator -4 links -23 none -19 proofs -21 reference -31 responsible -23 session -38 status -37 version 32
proofRegister/worded	date -46 expiry -29 indicator -12 links -9 none -15 proofs 1 reference -49 responsible -3 session 8 status -8 version 5
proofRegister/yesNo	date -4 expiry -8 links -20 none 13 proofs -6 reference -11 responsible -20 session -15 status 1 version -27
proofRegister/filled	expiry -17 indicator -8 links -10 none -4 proofs -5 responsible -12 session -4 status 5 version -9
proofRegister/link	expiry 6 indicator -14 links 32 none -39 proofs -33 reference -16 responsible -33 session -25 status -37 version -29
proofRegister/unique	expiry 4 indicator -11 links -9 none -7 proofs 2 reference 6 responsible -13 session -22 status -8 version -16
proofRegister/asks	none -9 responsible -1 session -1 status 10
t/bias	indicators -1 journeyTall -3 journeyWide -7 none 5 proofRegister -3
t/columns	indicators -3 journeyTall -2 journeyWide 5 proofRegister -4
t/dated	indicators -8 journeyTall -10 journeyWide -4 none 18 proofRegister 1
t/documents	indicators -1 journeyTall -10 journeyWide -7 none 7 proofRegister 7
t/files	indicators -17 journeyTall 2 journeyWide -6 none -5 proofRegister 14
t/follows	indicators 12 journeyTall -1 none -10 proofRegister -3
t/indicators:absent	indicators -8 journeyTall -2 journeyWide -3 none 5 proofRegister -4
t/indicators:indicator	indicators 9 journeyTall -5 journeyWide -7 none -3 proofRegister -3
t/indicators:label	indicators -1 journeyTall -8 journeyWide -6 none 11 proofRegister -19
t/indicators:likelihood	indicators 20 journeyTall 3 journeyWide -18 none 5
t/indicators:proofs	indicators -10 journeyTall 4 journeyWide -3 none -11 proofRegister 15
t/indicators:status	indicators -1 journeyTall -4 journeyWide -3 none 3 proofRegister -2
t/indicators:tally	indicators 38 journeyTall -14 journeyWide -7 none -28 proofRegister -11
t/indicators:unused	indicators -8 journeyTall 17 journeyWide -2 none -8
t/journeyTall:absent	indicators 4 journeyTall -18 journeyWide -5 none 3 proofRegister 1
t/journeyTall:documents	indicators 4 journeyTall 12 journeyWide -7 none 5 proofRegister -23
t/journeyTall:indicator	indicators 2 journeyTall -3 journeyWide -10 none -6 proofRegister 8
t/journeyTall:likelihood	indicators -4 journeyTall 31 journeyWide -5 none -4 proofRegister -9
t/journeyTall:step	indicators -4 journeyTall 21 journeyWide -13 none -9 proofRegister -16
t/journeyTall:tally	indicators -10 journeyTall 21 journeyWide -6 none -5 proofRegister -10
t/journeyTall:unused	indicators -5 none 4 proofRegister -2
t/journeyWide:absent	indicators 4 journeyTall 1 journeyWide -21 none 2 proofRegister 1
t/journeyWide:likelihood	indicators 3 journeyTall -7 journeyWide 17 none -10 proofRegister 2
t/journeyWide:session	indicators -5 journeyTall -2 journeyWide -2 none 1 proofRegister 2
t/journeyWide:tally	indicators -6 journeyTall -8 journeyWide 20 none -5 proofRegister -11
t/journeyWide:trainee	indicators -13 journeyTall 4 journeyWide 22 none -15 proofRegister 5
t/journeyWide:unused	indicators 6 journeyTall -2 journeyWide -4 none -6 proofRegister 5
t/lists	indicators -22 journeyTall 17 journeyWide -2 none -31 proofRegister 5
t/long	indicators -5 journeyTall -17 journeyWide -4 none 15 proofRegister 8
t/many	indicators -16 journeyTall -4 journeyWide -3 none 7 proofRegister 16
t/marked	indicators -6 journeyTall -8 journeyWide 14 none -1
t/numbers	indicators -10 journeyTall 5 journeyWide -3 none 3 proofRegister 4
t/numbersFirst	indicators 8 journeyTall -13 journeyWide -5 none -2 proofRegister -6
t/numeric	indicators -18 journeyTall -13 journeyWide 7 none 33 proofRegister -17
t/once	indicators -2 journeyTall 7 journeyWide -3 none 2 proofRegister -9
t/others	indicators -11 journeyTall -11 journeyWide -11 none 19 proofRegister -5
t/ours	indicators 10 journeyTall 1 journeyWide -4 none -23 proofRegister 5
t/persons	indicators -10 journeyTall -2 journeyWide -6 none 14 proofRegister -9
t/phases	indicators -16 journeyTall 14 journeyWide -11 none 3 proofRegister -24
t/prefixed	indicators -8 journeyTall 11 none -20 proofRegister 5
t/proofRegister:indicator	indicators 7 journeyTall -5 journeyWide -11 none -3 proofRegister -1
t/proofRegister:likelihood	indicators -1 journeyTall -4 journeyWide -8 none -3 proofRegister 23
t/proofRegister:proofs	indicators -5 journeyTall -3 journeyWide 1 none -2 proofRegister 6
t/proofRegister:tally	indicators -24 journeyTall -3 journeyWide -6 none -13 proofRegister 32
t/proofRegister:unused	indicators 2 journeyTall -1 none 6 proofRegister -13
t/rising	indicators 7 journeyTall -12 journeyWide -3 none 6 proofRegister -13
t/stepHeaders	indicators 16 journeyTall -28 journeyWide 20 none -7 proofRegister -13
t/steps	indicators 7 journeyTall -5 journeyWide -8 none -1 proofRegister 4
t/titles	indicators 19 journeyTall -11 journeyWide -1 none -12 proofRegister -5
t/unrelated	indicators 2 journeyTall -11 journeyWide -10 none 17 proofRegister -1
t/whole	indicators 13 journeyTall -7 journeyWide -1 none -4 proofRegister -15
t/journeyWide:steps	journeyTall -4 journeyWide 1 none 2 proofRegister -5
t/proofRegister:absent	journeyTall -2 journeyWide -1 none -1 proofRegister -4
w/=BC	BC 16 CFA -10 OF -13 VAE -10 action -11 applicable -11 body -9 comment -12 criterion -10 date -8 deadline -12 expectedLevel -10 expiry -10 indicator -11 label -11 lastCheck -10 links -12 none -14 priority -11 proofs -12 responsible -13 score -9 severity -11 status -12 version -10
w/=OF	BC -12 CFA -11 OF 18 VAE -13 action -11 applicable -8 body -9 comment -12 criterion -11 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -11 lastCheck -10 links -11 none -15 priority -11 proofs -13 responsible -11 score -12 severity -11 status -13 version -10
w/=action	BC -9 CFA -8 OF -12 VAE -8 action 12 applicable -9 body -4 comment -11 criterion -5 date -6 deadline -8 expectedLevel -5 expiry -7 indicator -7 label -5 lastCheck -6 links -8 none -9 priority -7 proofs -11 responsible -13 score -6 severity -7 status -8 version -7
w/=applicable	BC -11 CFA -20 OF -17 VAE -31 action -6 applicable 17 body -4 comment -6 criterion -4 date -4 deadline -5 expectedLevel -4 expiry -5 indicator -6 label -5 lastCheck -5 links -5 none -7 priority -5 proofs -6 responsible -4 score -5 severity -6 status -7 version -5
w/=body	BC -4 CFA -3 OF -11 VAE -4 action -7 applicable -5 body 16 comment -9 criterion -7 date -4 deadline -8 end -8 expectedLevel -7 expiry -7 indicator -8 label -10 lastCheck -6 links -9 none -9 priority -7 proofs -7 reference -8 responsible -7 score -6 session -10 severity -8 start -8 status -7 steps -10 trainee -11 version -7
w/=comment	BC -6 CFA -5 OF -6 VAE -6 action -26 applicable -7 body -7 comment 16 criterion -7 date -6 deadline -10 documents -5 end -6 expectedLevel -9 expiry -9 indicator -9 label -8 lastCheck -7 links -11 none -11 phase -6 priority -8 proofs -12 reference -7 responsible -10 score -7 session -6 severity -8 start -6 status -11 step -5 steps -6 trainee -6 version -8
w/=criterion	BC -6 CFA -5 OF -6 VAE -4 action -7 applicable -6 body -5 comment -8 criterion 12 date -5 deadline -8 expectedLevel -6 expiry -6 indicator -8 label -8 lastCheck -6 links -8 none -8 priority -7 proofs -9 responsible -6 score -6 severity -6 status -6 version -6
w/=date	BC -5 CFA -3 OF -4 VAE -3 action -6 applicable -4 body -3 comment -5 criterion -5 date 14 deadline -10 expectedLevel -5 expiry -12 indicator -7 label -6 lastCheck -11 links -13 none -12 priority -6 proofs -9 reference -8 responsible -9 score -5 session -4 severity -6 status -9 version -6
w/=deadline	BC -8 CFA -8 OF -9 VAE -9 action -11 applicable -10 body -8 comment -12 criterion -10 date -18 deadline 8 documents -12 expectedLevel -10 expiry -20 indicator -13 label -12 lastCheck -14 links -12 none 9 phase -13 priority -11 proofs -12 reference -12 responsible -10 score -9 session -7 severity -10 status -11 step -11 version -8
w/=expectedLevel	BC -7 CFA -6 OF -6 VAE -6 action -8 applicable -7 body -6 comment -8 criterion -7 date -7 deadline -8 expectedLevel 13 expiry -7 indicator -8 label -8 lastCheck -7 links -8 none -13 priority -10 proofs -8 responsible -8 score -7 severity -13 status -10 version -7
w/=expiry	BC -5 CFA -4 OF -5 VAE -4 action -8 applicable -5 body -4 comment -9 criterion -6 date -13 deadline -13 expectedLevel -6 expiry 12 indicator -8 label -7 lastCheck -8 links -8 none -7 priority -7 proofs -9 reference -4 responsible -7 score -6 session -3 severity -6 status -7 version -6
w/=ignored	BC -12 CFA -10 OF -12 VAE -11 action -12 applicable -13 body -2 comment 6 criterion -12 date -11 deadline -13 documents -13 end -10 expectedLevel -37 expiry -11 indicator -20 label -11 lastCheck -9 links -16 none 11 phase -10 priority -12 proofs -13 reference -11 responsible -14 score -12 session -10 severity -11 start -21 status -15 step -12 steps -14 trainee -11 version -13
w/=indicator	BC -4 CFA -4 OF -6 VAE -4 action -5 applicable -6 body -4 comment -7 criterion -7 date -6 deadline -7 documents -5 expectedLevel -4 expiry -5 indicator 13 label -13 lastCheck -8 links -5 none -8 phase -4 priority -7 proofs -7 reference -6 responsible -7 score -6 session -5 severity -6 status -9 step -6 version -6
w/=label	BC -6 CFA -6 OF -7 VAE -7 action -10 applicable -8 body -6 comment -10 date -6 deadline -9 expectedLevel -31 expiry -8 indicator -20 label 13 lastCheck -10 links -7 none -20 priority -8 proofs -12 responsible -9 score -8 severity -8 status -9 version -7
w/=lastCheck	BC -7 CFA -5 OF -6 VAE -6 action -9 applicable -7 body -5 comment -10 criterion -7 date -13 deadline -14 expectedLevel -7 expiry -14 indicator -8 label -8 lastCheck 13 links -8 none -12 priority -8 proofs -9 responsible -8 score -7 severity -8 status -9 version -19
w/=link	BC -7 CFA -6 OF -7 VAE -7 action -14 applicable -7 body -6 comment -11 criterion -6 date -9 deadline -10 documents -9 end -4 expectedLevel -8 expiry -9 indicator -7 label -8 lastCheck -8 links 16 none -11 phase -5 priority -10 proofs -10 reference -8 responsible -11 score -7 session -7 severity -9 start -4 status -12 step -5 steps -5 trainee -5 version -10
w/=number	BC -10 CFA -9 OF -10 VAE -9 action -11 applicable -10 body -7 comment -12 criterion -14 date -9 deadline -12 documents -4 end -3 expectedLevel -11 expiry -11 indicator -10 label -12 lastCheck -10 links -10 none 13 phase -2 priority -10 proofs -12 reference 13 responsible -10 score -11 session -3 severity -11 start -3 status -12 step -2 steps -4 trainee -3 version -16
w/=priority	BC -5 CFA -5 OF -6 VAE -6 action -7 applicable -6 body -6 comment -7 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -7 indicator -8 label -8 lastCheck -7 links -6 none -8 priority 11 proofs -8 responsible -6 score -7 severity -7 status -7 version -7
w/=proof	BC -8 CFA -7 OF -8 VAE -8 action -10 applicable -8 body -6 comment -12 criterion -9 date -10 deadline -9 documents 13 end -5 expectedLevel -9 expiry -10 indicator -11 label -11 lastCheck -9 links -15 none 2 phase -9 priority -10 proofs 5 reference -12 responsible -9 score -9 session -8 severity -10 start -4 status -12 step -11 steps -5 trainee -3 version -19
w/=responsible	BC -4 CFA -3 OF -4 VAE -4 action -7 applicable -4 body -17 comment -8 criterion -9 date -6 deadline -6 documents -7 end -4 expectedLevel -4 expiry -5 indicator -9 label -5 lastCheck -7 links -6 none -10 phase -6 priority -6 proofs -11 reference -5 responsible 17 score -5 session -7 severity -6 start -4 status -9 step -5 steps -8 trainee -5 version -5
w/=score	BC -9 CFA -8 OF -7 VAE -8 action -11 applicable -9 body -8 comment -12 criterion -9 date -9 deadline -12 expectedLevel -10 expiry -10 indicator -8 label -10 lastCheck -11 links -11 none -12 priority -12 proofs -11 responsible -8 score 14 severity -11 status -9 version -10
w/=severity	BC -7 CFA -5 OF -7 VAE -6 action -6 applicable -7 body -6 comment -9 criterion -4 date -7 deadline -8 expectedLevel -9 expiry -7 indicator -7 label -7 lastCheck -8 links -8 none -11 priority -7 proofs -10 responsible -8 score -6 severity 12 status -14 version -6
w/=status	BC -5 CFA -5 OF -6 VAE -5 action -7 applicable -17 body -6 comment -19 criterion -7 date -6 deadline -9 documents -11 expectedLevel -18 expiry -8 indicator -14 label -7 lastCheck -14 links -11 none -15 phase -8 priority -15 proofs -11 reference -10 responsible -13 score -9 session -6 severity -10 status 21 step -10 version -9
w/=unrelated	BC -3 CFA -2 OF -4 VAE -3 action -4 applicable -4 body -4 comment -5 criterion -5 date -4 deadline -5 documents -5 end -3 expectedLevel -3 expiry -4 indicator -7 label -5 lastCheck -4 links -7 none 10 phase -3 priority -5 proofs -5 reference -5 responsible -6 score -5 session -5 severity -4 start -2 status -7 step -3 steps -4 trainee -3 version -7
w/BC	BC 16 CFA -10 OF -13 VAE -10 action -11 applicable -11 body -9 comment -12 criterion -10 date -8 deadline -12 expectedLevel -10 expiry -10 indicator -11 label -11 lastCheck -10 links -12 none -14 priority -11 proofs -12 responsible -13 score -9 severity -11 status -12 version -10
w/OF	BC -12 CFA -11 OF 18 VAE -13 action -11 applicable -8 body -9 comment -12 criterion -11 date -8 deadline -12 expectedLevel -11 expiry -10 indicator -11 label -11 lastCheck -10 links -11 none -15 priority -11 proofs -13 responsible -11 score -12 severity -11 status -13 version -10
w/action	BC -22 CFA -16 OF 4 VAE -16 action 16 applicable -11 body -12 comment -19 criterion -13 date -9 deadline -12 end 7 expectedLevel -14 expiry -12 indicator -16 label -15 lastCheck -10 links -12 none -23 priority -15 proofs -9 reference -1 responsible 7 score -12 session 6 severity -15 start -15 status -13 steps -13 trainee -9 version -13
w/applicable	BC -4 CFA 3 OF 2 VAE 6 action -12 applicable -3 body -9 comment -12 criterion -9 date -9 deadline -9 expectedLevel -11 expiry -11 indicator -12 label -10 lastCheck -11 links -12 none -17 priority -11 proofs -12 responsible -5 score -15 severity -12 status -14 version -11
w/body	BC -13 CFA -11 OF 8 VAE -7 action -13 applicable -9 body 18 comment -13 criterion -13 date -7 deadline -14 end -8 expectedLevel -11 expiry -12 indicator -14 label -15 lastCheck -10 links -13 none -21 priority -14 proofs -10 reference -8 responsible -10 score -13 session -10 severity -14 start -8 status -11 steps -10 trainee -12 version -9
w/comment	BC -8 CFA -7 OF -9 VAE -8 action 10 applicable -15 body -8 comment 13 criterion -8 date -7 deadline -20 documents -5 end -7 expectedLevel -12 expiry -13 indicator -10 label -10 lastCheck -8 links -14 none -17 phase -6 priority -13 proofs -15 reference -8 responsible -14 score -9 session -8 severity -13 start -6 status -16 step -5 steps -8 trainee -7 version -9
w/criterion	BC -9 CFA -8 OF -9 VAE -7 action -11 applicable -9 body -6 comment -10 criterion 16 date -7 deadline -10 expectedLevel -8 expiry -8 indicator -10 label -9 lastCheck -7 links -9 none -13 priority -9 proofs -11 responsible -8 score -9 severity -9 status -8 version -7
w/date	BC -5 CFA -3 OF -4 VAE -3 action -6 applicable -4 body -3 comment -5 criterion -5 date 14 deadline -10 expectedLevel -5 expiry -12 indicator -7 label -6 lastCheck -11 links -13 none -12 priority -6 proofs -9 reference -8 responsible -9 score -5 session -4 severity -6 status -9 version -6
w/deadline	BC -11 CFA -10 OF -11 VAE -11 action -14 applicable -13 body -11 comment -18 criterion -13 date -27 deadline 11 documents -18 expectedLevel -13 expiry -7 indicator 2 label -14 lastCheck -16 links -17 none 7 phase -15 priority -13 proofs -18 reference -23 responsible -17 score -12 session -11 severity -12 status -18 step -20 version -15
w/end	BC -7 CFA -3 OF -5 VAE -3 action -8 applicable -4 body -14 comment -14 criterion -6 date -12 deadline -8 end 13 expectedLevel -8 expiry 15 indicator -6 label -9 lastCheck -13 links -14 none -20 priority -8 proofs -14 reference -11 responsible -10 score -6 session -15 severity -8 start -20 status -12 steps -5 trainee -12 version -7
w/expectedLevel	BC -7 CFA -6 OF -6 VAE -6 action -8 applicable -7 body -6 comment -8 criterion -7 date -7 deadline -8 expectedLevel 13 expiry -7 indicator -8 label -8 lastCheck -7 links -8 none -13 priority -10 proofs -8 responsible -8 score -7 severity -13 status -10 version -7
w/expiry	BC -7 CFA -5 OF -7 VAE -6 action -10 applicable -7 body -6 comment -12 criterion -8 date -20 deadline -19 expectedLevel -8 expiry 18 indicator -10 label -10 lastCheck -15 links -10 none -11 priority -9 proofs -11 reference -4 responsible -9 score -8 session -3 severity -9 status -9 version -8
w/ignored	BC -17 CFA -15 OF -20 VAE -16 action -22 applicable -16 body 9 comment 4 criterion -16 date -18 deadline -18 documents -17 end -10 expectedLevel 9 expiry -18 indicator -1 label -18 lastCheck -13 links -17 none 4 phase -15 priority -18 proofs -16 reference -21 responsible -23 score -19 session -18 severity -18 start -8 status -20 step -15 steps -10 trainee -20 version -19
w/indicator	BC -8 CFA -7 OF -9 VAE -7 action -10 applicable -9 body -7 comment -11 criterion -11 date -10 deadline -10 documents -8 expectedLevel -8 expiry -10 indicator 15 label 6 lastCheck -11 links -11 none -20 phase -6 priority -11 proofs -15 reference -10 responsible -14 score -9 session -6 severity -12 status -11 step -8 version -13
w/label	BC -18 CFA -16 OF -17 VAE -13 action -22 applicable -16 body -16 comment -28 criterion -8 date -17 deadline -21 documents -7 end -4 expectedLevel 13 expiry -19 indicator -1 label 13 lastCheck -19 links -26 none -7 phase -5 priority -18 proofs -23 reference -16 responsible -23 score -19 session -10 severity -20 start -4 status -28 step 7 steps 11 trainee -8 version -23
w/lastCheck	BC -10 CFA -8 OF -10 VAE -9 action -13 applicable -10 body -8 comment -13 criterion -12 date -18 deadline -16 expectedLevel -10 expiry -20 indicator -17 label -12 lastCheck 12 links -13 none -18 priority -13 proofs -14 reference -6 responsible -13 score -11 session -5 severity -12 status -14 version 11
w/link	BC -12 CFA -9 OF -11 VAE -10 action 4 applicable -12 body -10 comment -18 criterion -10 date -14 deadline -17 documents -13 end -5 expectedLevel -15 expiry -13 indicator -13 label -15 lastCheck -13 links 20 none -20 phase -8 priority -13 proofs -20 reference -13 responsible -15 score -10 session -9 severity -14 start -7 status -16 step -7 steps -8 trainee -8 version -12
w/number	BC -10 CFA -9 OF -10 VAE -9 action -11 applicable -10 body -7 comment -12 criterion -14 date -9 deadline -12 documents -4 end -3 expectedLevel -11 expiry -11 indicator -10 label -12 lastCheck -10 links -10 none 13 phase -2 priority -10 proofs -12 reference 13 responsible -10 score -11 session -3 severity -11 start -3 status -12 step -2 steps -4 trainee -3 version -16
w/phase	BC -4 CFA -4 OF -5 VAE -4 action -5 applicable -5 body -9 comment -15 criterion 13 date -3 deadline -10 documents -13 end -8 expectedLevel -4 expiry -5 indicator -14 label -7 lastCheck -5 links -12 none -16 phase 13 priority -6 proofs -8 reference -11 responsible -14 score -7 session -12 severity -5 start -8 status -13 step -12 steps 8 trainee -6 version -6
w/priority	BC -5 CFA -5 OF -6 VAE -6 action -7 applicable -6 body -6 comment -7 criterion -6 date -5 deadline -7 expectedLevel -7 expiry -7 indicator -8 label -8 lastCheck -7 links -6 none -8 priority 11 proofs -8 responsible -6 score -7 severity -7 status -7 version -7
w/proof	BC -14 CFA -11 OF -12 VAE -13 action -18 applicable -13 body -17 comment -25 criterion -14 date -19 deadline -15 documents 15 end -13 expectedLevel -15 expiry -17 indicator -16 label -17 lastCheck -14 links -3 none -4 phase -16 priority -16 proofs 11 reference -5 responsible -12 score -14 session -17 severity -15 start -13 status -22 step -15 steps 4 trainee -13 version 3
w/responsible	BC -13 CFA -13 OF -15 VAE -8 action -14 applicable -16 body 10 comment -13 criterion 3 date -14 deadline -15 documents -4 end -15 expectedLevel -20 expiry -14 indicator -18 label -24 lastCheck -14 links -17 none -24 phase -11 priority -17 reference -17 responsible 18 score -15 session -16 severity -15 start -15 status -23 step -15 steps -18 trainee -19 version -18
w/score	BC -13 CFA -11 OF -8 VAE -12 action -13 applicable -10 body -11 comment -14 criterion -12 date -11 deadline -15 expectedLevel -13 expiry -14 indicator -11 label -14 lastCheck -13 links -14 none -14 priority -15 proofs -12 responsible -9 score 18 severity -14 status -13 version -13
w/severity	BC -8 CFA -8 OF -9 VAE -7 action -7 applicable -10 body -10 comment -12 criterion -5 date -10 deadline -12 expectedLevel -4 expiry -10 indicator -11 label -10 lastCheck -10 links -12 none -17 priority -11 proofs -13 responsible -10 score -10 severity 14 status -18 version -9
w/status	BC -18 CFA -14 OF -17 VAE -16 action -20 applicable 5 body -16 criterion -22 date -29 deadline -21 documents -15 end -16 expectedLevel 1 expiry -19 indicator -7 label -20 lastCheck 6 links -24 none -26 phase -13 priority 8 proofs -27 reference -17 responsible -21 score -15 session -9 severity -20 start -12 status 10 step -16 steps 19 trainee -10 version -18
w/unrelated	BC -13 CFA -8 OF -11 VAE -10 action -13 applicable -11 body -12 comment -17 criterion -12 date -12 deadline -13 documents -7 end -6 expectedLevel -14 expiry -13 indicator -14 label 8 lastCheck -10 links -24 none 20 phase -5 priority -13 proofs -26 reference -7 responsible -16 score -14 session -9 severity -3 start -5 status -15 step -6 steps -7 trainee -6 version -13
w/name	OF -1 VAE -1 action -1 applicable -1 comment -1 criterion -3 deadline -1 expectedLevel -2 expiry -1 indicator -7 label 9 lastCheck -1 links -1 none -2 priority -1 proofs -1 responsible -1 score -1 severity -1 status -1
w/=end	body -8 comment -8 end 11 links -7 none -8 reference -7 responsible -7 session -8 start -11 steps -11 trainee -8
w/=reference	body -6 comment -5 date -6 deadline -4 documents -8 end -6 expiry -5 indicator -5 links -8 none -10 phase -4 proofs -9 reference 12 responsible -8 session -6 start -7 status -6 step -5 steps -8 trainee -6 version -7
w/=session	body -9 comment -7 date -6 deadline -5 documents -9 end -10 expiry -5 indicator -3 links -8 none -9 phase -7 proofs -11 reference -7 responsible -9 session 13 start -9 status -7 step -8 steps -7 trainee -7 version -5
w/=start	body -14 comment -8 end -9 links -9 none -14 reference -9 responsible -8 session -11 start 12 steps -10 trainee -10
w/=trainee	body -12 comment -9 end -10 links -12 none -10 reference -14 responsible -9 session -12 start -10 steps -15 trainee 22
w/reference	body -6 comment -5 date -6 deadline -4 documents -8 end -6 expiry -5 indicator -5 links -8 none -10 phase -4 proofs -9 reference 12 responsible -8 session -6 start -7 status -6 step -5 steps -8 trainee -6 version -7
w/session	body -9 comment -7 date -6 deadline -5 documents -9 end -10 expiry -5 indicator -3 links -8 none -9 phase -7 proofs -11 reference -7 responsible -9 session 13 start -9 status -7 step -8 steps -7 trainee -7 version -5
w/start	body -15 comment -10 end -11 links -11 none -15 reference -12 responsible -11 session -13 start 15 steps -12 trainee -12
w/trainee	body -14 comment -16 end -15 links -5 none -16 reference 5 responsible -13 session -15 start -15 steps -20 trainee 8
w/=phase	comment -7 deadline -7 documents -10 indicator -8 links -8 none -9 phase 9 reference -9 responsible -8 session -7 status -7 step -7
w/=step	comment -12 deadline -10 documents -18 indicator -10 links -12 none -13 phase -3 reference -11 responsible -12 session -9 status -11 step 7
w/step	comment -17 deadline -14 documents -22 indicator -14 links -16 none -16 phase 10 reference -15 responsible -16 session -10 status -14 step 3
w/=name	criterion -1 deadline -1 expectedLevel -1 indicator -1 label 5 none -1 proofs -1 status -1
`;
